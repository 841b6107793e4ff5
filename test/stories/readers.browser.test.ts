import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LaoshanElement } from '../../src/core/element.js';
import { stories } from '../../stories/index.js';
import { violationsOfLooksIn } from '../browser/axe.js';
import { onlyWhere, readAs } from '../browser/reader.js';
import { consoleOf, type Staged, stage } from '../browser/stage.js';

type AnyElement = LaoshanElement<unknown>;

const WIDTHS = [256, 320, 768, 1440];
/** The last one is the usual. */
const ALL_WIDTHS = [...WIDTHS, 800];

/** The window's width, and how far the page runs over what a scroll bar leaves of it, to the side it is read to. */
async function widthAt(
  width: number,
  { canvas }: Staged,
): Promise<readonly [width: number, over: number]> {
  await setViewport({ width, height: 600 });
  const { documentElement: root } = document;
  root.dir = canvas.querySelector('[dir=rtl]') ? 'rtl' : '';
  const { scrollWidth, clientWidth } = root;
  root.dir = '';
  return [window.innerWidth, scrollWidth - clientWidth];
}

/** Elements that show words of their own, those for the ear and for the eye alone left out. */
function texts({ shadowRoot }: AnyElement): readonly Element[] {
  const all = Array.from(shadowRoot?.querySelectorAll('.laoshan *') ?? []);
  return all.filter(
    (node) =>
      !node.closest('.hidden,.inline,[aria-hidden]') &&
      node.getClientRects().length > 0 &&
      Array.from(node.childNodes).some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      ),
  );
}

/** What is drawn in a colour that is not one of the reader's, while the browser forces those. */
function ownColours(element: AnyElement): readonly string[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const readers = new Set(
    ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'GrayText'].map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const wrong = texts(element).filter((node) => !readers.has(getComputedStyle(node).color));
  return wrong.map(named);
}

function targets({ shadowRoot }: AnyElement): readonly Element[] {
  const all = Array.from(shadowRoot?.querySelectorAll('a[href],button,summary') ?? []);
  return all.filter((node) => node.getClientRects().length > 0);
}

const isSmall = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize) < 18;
const isLow = (node: Element) => node.getBoundingClientRect().height < 44;
const named = (node: Element) => `${node.localName}.${node.className}: ${node.textContent?.trim()}`;

for (const story of stories) {
  describe(`${story.title}, read otherwise`, () => {
    let staged: Staged;

    before(async () => {
      document.body.style.margin = '0';
      await consoleOf(async () => {
        staged = await stage(story);
      });
    });
    after(async () => {
      staged.strike();
      await setViewport({ width: 800, height: 600 });
    });

    it('can be read on a dark page', async () => {
      const { style } = document.documentElement;
      style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText';
      try {
        expect(await violationsOfLooksIn(staged.canvas)).to.deep.equal([]);
      } finally {
        style.cssText = '';
      }
    });

    onlyWhere('cdp')('has the reader’s own colours where these are forced', async () => {
      await readAs({ forcedColors: true });
      try {
        expect(staged.elements.flatMap(ownColours)).to.deep.equal([]);
      } finally {
        await readAs({});
      }
    });

    onlyWhere('cdp')('does not run over with text at 200 %', async () => {
      await readAs({ fontSize: 32 });
      try {
        for (const width of WIDTHS) expect(await widthAt(width, staged)).to.deep.equal([width, 0]);
      } finally {
        await readAs({});
      }
    });

    describe('in elder mode', () => {
      /** What is seen at each width: the window takes longer to be changed than all else here. */
      const seen: { width: readonly number[]; small: string[]; low: string[] }[] = [];

      before(async () => {
        for (const element of staged.elements) element.mode = 'elder';
        await Promise.all(staged.elements.map((element) => element.updateComplete));
        for (const width of ALL_WIDTHS) {
          seen.push({
            width: await widthAt(width, staged),
            small: staged.elements.flatMap(texts).filter(isSmall).map(named),
            low: staged.elements.flatMap(targets).filter(isLow).map(named),
          });
        }
      });

      it('can be read and met', async () => {
        expect(await violationsOfLooksIn(staged.canvas)).to.deep.equal([]);
      });

      onlyWhere('cdp')('does not run over with text at 200 %', async () => {
        await readAs({ fontSize: 32 });
        try {
          for (const width of WIDTHS)
            expect(await widthAt(width, staged)).to.deep.equal([width, 0]);
        } finally {
          await readAs({});
        }
      });

      it('has no text under 18 px and no target under 44, wide or narrow', () => {
        expect(seen.map(({ width: [width], small, low }) => [width, small, low])).to.deep.equal(
          ALL_WIDTHS.map((width) => [width, [], []]),
        );
      });

      it('does not run over', () => {
        expect(seen.map(({ width }) => width)).to.deep.equal(ALL_WIDTHS.map((width) => [width, 0]));
      });
    });
  });
}
