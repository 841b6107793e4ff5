import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LaoshanElement } from '../../src/core/element.js';
import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { chinese } from '../../stories/feeds.js';
import { mountReady, unmount, useElements } from '../browser/mount.js';

type Name = keyof typeof THEMES;
type AnyElement = LaoshanElement<unknown>;

const themes = Object.keys(THEMES) as Name[];
const INK = ROLES.indexOf('ink');

const rgb = (hex = '') =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Paper and ink as the reader gets them. */
function colours(element: Element): readonly [paper: string, ink: string] {
  const { backgroundColor, color } = getComputedStyle(frameOf(element));
  return [backgroundColor, color];
}

function frameOf({ shadowRoot }: Element): Element {
  const frame = shadowRoot?.querySelector('.laoshan');
  if (!frame) throw new Error('Nothing was drawn.');
  return frame;
}

const of = (name: Name, scheme: 0 | 1) => [
  rgb(THEMES[name][scheme][0]),
  rgb(THEMES[name][scheme][INK]),
];

const stat = (theme = '', mode = '') =>
  mountReady<AnyElement>(
    html`<laoshan-stat theme=${theme} mode=${mode} src="${chinese}#removed-stock">x</laoshan-stat>`,
  );

/** Links a file of dist/themes/ as a page would, while `run` runs. */
async function linked(names: readonly string[], run: () => Promise<void>): Promise<void> {
  const links = names.map((name) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/dist/themes/${name}.css`;
    return link;
  });
  try {
    await Promise.all(
      links.map((link) => {
        document.head.append(link);
        return new Promise((resolve, reject) => {
          link.onload = resolve;
          link.onerror = reject;
        });
      }),
    );
    await run();
  } finally {
    for (const link of links) link.remove();
  }
}

describe('themes', () => {
  useElements();
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  for (const name of themes) {
    it(`${name} follows the page's color-scheme, or the word beside it`, async () => {
      const [plain, light, dark] = [
        await stat(name),
        await stat(`${name} light`),
        await stat(`dark ${name}`),
      ];
      expect(colours(plain)).to.deep.equal(of(name, 0));
      expect(colours(dark)).to.deep.equal(of(name, 1));
      document.documentElement.style.colorScheme = 'dark';
      expect(colours(plain)).to.deep.equal(of(name, 1));
      expect(colours(light)).to.deep.equal(of(name, 0));
    });

    it(`${name} is had for a whole page by dist/themes/${name}.css`, async () => {
      const element = await stat();
      await linked([name], async () => {
        expect(colours(element)).to.deep.equal(of(name, 0));
        document.documentElement.style.colorScheme = 'dark';
        expect(colours(element)).to.deep.equal(of(name, 1));
      });
      expect(colours(element)).to.deep.equal(of('newsprint', 1));
    });
  }

  it('do not change by a word that no version knows', async () => {
    expect(colours(await stat('sepia dark'))).to.deep.equal(of('newsprint', 1));
  });

  it('of an element go before that of the page, and the colours set on it before both', async () => {
    const element = await stat('coast');
    await linked(['civic'], async () => {
      expect(colours(element)).to.deep.equal(of('coast', 0));
      element.style.setProperty('--laoshan-ink', '#123456');
      expect(colours(element)[1]).to.equal(rgb('#123456'));
    });
  });

  it('give way to what the page sets for the tag, and not to what it sets around it', async () => {
    const [named, plain] = [await stat('coast'), await stat()];
    const around = plain.parentElement as HTMLElement;
    around.style.setProperty('--laoshan-ink', '#123456');
    around.append(named);
    const sheet = new CSSStyleSheet();
    for (const files of [[], ['civic']]) {
      await linked(files, async () => {
        expect(colours(named)).to.deep.equal(of('coast', 0));
        expect(colours(plain)[1]).to.equal(rgb('#123456'));
        document.adoptedStyleSheets.push(sheet);
        sheet.replaceSync('laoshan-stat { --laoshan-ink: #654321 }');
        expect(colours(named)[1]).to.equal(rgb('#654321'));
        document.adoptedStyleSheets.pop();
      });
    }
  });

  it('mono underlines the headlines that are links, and the others do not', async () => {
    const line = async (theme: string) => {
      const element = await mountReady<AnyElement>(
        html`<laoshan-article theme=${theme} src=${chinese}>x</laoshan-article>`,
      );
      return () => {
        const link = element.shadowRoot?.querySelector('.title a') as Element;
        return getComputedStyle(link).textDecorationColor;
      };
    };
    const [mono, civic] = [await line('mono'), await line('civic')];
    expect(mono()).to.equal(rgb(THEMES.mono[0][INK]));
    expect(civic()).to.equal('rgba(0, 0, 0, 0)');
    await linked(['mono'], async () => {
      expect((await line(''))()).to.equal(rgb(THEMES.mono[0][INK]));
      expect(civic()).to.equal('rgba(0, 0, 0, 0)');
    });
  });
});

describe('words of the page in one language, content in another', () => {
  useElements();

  const address: Readonly<Record<string, string>> = {
    'laoshan-stat': '#removed-stock',
    'laoshan-tiers': '#honours',
  };

  for (const [tag, selector] of [
    ['laoshan-stat', '.label'],
    ['laoshan-article', '.summary'],
    ['laoshan-hotline', '.said'],
    ['laoshan-arena', '.title'],
    ['laoshan-tiers', '.title'],
  ] as const) {
    it(`marks what the feed says with the feed's language: ${tag}`, async () => {
      const place = document.createElement('div');
      place.innerHTML = `<${tag} lang="en" src="${chinese}${address[tag] ?? ''}">x</${tag}>`;
      const element = await mountReady<AnyElement>(html`${place.firstChild}`);
      expect(frameOf(element).getAttribute('lang')).to.equal('en');
      const said = element.shadowRoot?.querySelector(selector);
      expect(said?.closest('[lang]')?.getAttribute('lang')).to.equal('zh-CN');
    });
  }
});

describe('elder mode', () => {
  useElements();

  const elements = [
    html`<laoshan-stat src="${chinese}#removed-stock">x</laoshan-stat>`,
    html`<laoshan-stat layout="inline" src="${chinese}#removed-stock">x</laoshan-stat>`,
    html`<laoshan-article src=${chinese}>x</laoshan-article>`,
    html`<laoshan-hotline filters="status" page-size="2" src=${chinese}>x</laoshan-hotline>`,
    html`<laoshan-arena src=${chinese}>x</laoshan-arena>`,
    html`<laoshan-tiers src="${chinese}#honours">x</laoshan-tiers>`,
  ];

  /** Opens what there is to open: what is closed may have no layout, or not be built yet. */
  const opened = async (element: AnyElement) => {
    const all = [...frameOf(element).querySelectorAll('details')];
    const toggled = all.map(
      (each) =>
        new Promise((resolve) => {
          each.addEventListener('toggle', resolve, { once: true });
        }),
    );
    for (const each of all) each.open = true;
    await Promise.all(toggled);
    await element.updateComplete;
  };

  /** What everything inside is drawn like. */
  const drawing = (element: Element) => {
    const frame = frameOf(element);
    return Array.from(frame.querySelectorAll('*'), (each) => {
      const { color, font, padding, minHeight, gridTemplateColumns } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      return [each.className, color, font, padding, minHeight, gridTemplateColumns, width, height];
    });
  };

  elements.forEach((template, index) => {
    it(`is the same by attribute and by dist/themes/elder.css (${index + 1})`, async () => {
      const element = await mountReady<AnyElement>(template);
      await opened(element);
      const standard = drawing(element);
      element.mode = 'elder';
      await element.updateComplete;
      const elder = drawing(element);
      // A figure in a sentence has the sentence's own type.
      if (index !== 1) expect(elder).not.to.deep.equal(standard);
      element.mode = null;
      await element.updateComplete;
      expect(drawing(element)).to.deep.equal(standard);
      await linked(['elder'], async () => {
        expect(drawing(element)).to.deep.equal(elder);
        element.mode = 'standard';
        await element.updateComplete;
        expect(drawing(element)).to.deep.equal(standard);
      });
    });
  });

  it('sets second text in ink', async () => {
    const note = (element: Element) =>
      getComputedStyle(element.shadowRoot?.querySelector('.note') as Element).color;
    expect(note(await stat())).to.equal(rgb(THEMES.newsprint[0][INK + 1]));
    for (const name of themes)
      expect(note(await stat(name, 'elder'))).to.equal(rgb(THEMES[name][0][INK]));
  });

  it('follows the size of text that the reader chose, not that of the page', async () => {
    document.documentElement.style.fontSize = '40px';
    document.body.style.fontSize = '50px';
    const element = await stat('', 'elder');
    const size = getComputedStyle(element.shadowRoot?.querySelector('.stat') as Element).fontSize;
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect(Number.parseFloat(size)).to.be.closeTo(21.25, 0.01);
    unmount();
  });
});
