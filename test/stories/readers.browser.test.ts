import { expect } from '@open-wc/testing';
import type { LaoshanElement } from '../../src/core/element.js';
import { stories } from '../../stories/index.js';
import { violationsOfLooksIn } from '../browser/axe.js';
import { can, onlyWhere, readAs } from '../browser/reader.js';
import { lookAt, type Staged } from '../browser/stage.js';
import { atWidths } from '../browser/widths.js';

type AnyElement = LaoshanElement<unknown>;

const WIDTHS = [256, 320, 768, 1440];
const USUAL = 800;

/** How far the page runs over what a scroll bar leaves of the window's width, to the side it is read to. */
function excess({ canvas }: Staged): number {
  const { documentElement: root } = document;
  root.dir = canvas.querySelector('[dir=rtl]') ? 'rtl' : '';
  const { scrollWidth, clientWidth } = root;
  root.dir = '';
  return scrollWidth - clientWidth;
}

/** Turns the elements of a story to elder mode. */
async function older({ elements }: Staged): Promise<void> {
  for (const element of elements) element.mode = 'elder';
  await Promise.all(elements.map((element) => element.updateComplete));
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

before(() => {
  document.body.style.margin = '0';
});

for (const story of stories) {
  describe(`${story.title}, read otherwise`, () => {
    it('can be read on a dark page', () =>
      lookAt(story, async ({ canvas }) => {
        const { style } = document.documentElement;
        style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText';
        try {
          expect(await violationsOfLooksIn(canvas)).to.deep.equal([]);
        } finally {
          style.cssText = '';
        }
      }));

    onlyWhere('cdp')('has the reader’s own colours where these are forced', () =>
      lookAt(story, async ({ elements }) => {
        await readAs({ forcedColors: true });
        try {
          expect(elements.flatMap(ownColours)).to.deep.equal([]);
        } finally {
          await readAs({});
        }
      }),
    );

    it('can be read and met in elder mode', () =>
      lookAt(story, async (staged) => {
        await older(staged);
        expect(await violationsOfLooksIn(staged.canvas)).to.deep.equal([]);
      }));
  });
}

describe('with text at 200 %', () => {
  before(() => (can('cdp') ? readAs({ fontSize: 32 }) : undefined));
  after(() => (can('cdp') ? readAs({}) : undefined));

  atWidths(WIDTHS, (width) => {
    for (const story of stories) {
      onlyWhere('cdp')(`${story.title} does not run over, nor in elder mode`, () =>
        lookAt(story, async (staged) => {
          expect([window.innerWidth, excess(staged)]).to.deep.equal([width, 0]);
          await older(staged);
          expect(excess(staged)).to.equal(0);
        }),
      );
    }
  });
});

describe('in elder mode', () => {
  atWidths([...WIDTHS, USUAL], (width) => {
    for (const story of stories) {
      it(`${story.title} does not run over, has no text under 18 px and no target under 44`, () =>
        lookAt(story, async (staged) => {
          await older(staged);
          expect([window.innerWidth, excess(staged)]).to.deep.equal([width, 0]);
          expect(staged.elements.flatMap(texts).filter(isSmall).map(named)).to.deep.equal([]);
          expect(staged.elements.flatMap(targets).filter(isLow).map(named)).to.deep.equal([]);
        }));
    }
  });
});
