import { describe, expect, it } from 'vitest';
import {
  TextDocument as CssDocument,
  getCSSLanguageService,
  newCSSDataProvider,
} from 'vscode-css-languageservice';
import {
  getLanguageService,
  TextDocument as HtmlDocument,
  newHTMLDataProvider,
} from 'vscode-html-languageservice';
import { read } from '../../scripts/paths.mjs';
import { all, elements, namesOf, wordsOf } from './manifest.js';

it('reads the files that docs/embedding.md leads it to', () => {
  const paths = Array.from(
    read('docs/embedding.md').matchAll(/"\.\/node_modules\/laoshan-widgets\/([^"]+)"/g),
    ([, path = '']) => path,
  );
  expect(paths).toEqual(['dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json']);
});

it('there are elements to speak of', () => {
  expect(elements.length).toBeGreaterThanOrEqual(4);
  expect(all('cssProperties').length).toBeGreaterThan(10);
});

describe('VS Code, with dist/vscode.html-custom-data.json', () => {
  const data = newHTMLDataProvider(
    'laoshan',
    JSON.parse(read('dist/vscode.html-custom-data.json')),
  );
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [data],
  });

  /** What is offered at the `|`. */
  function offered(text: string): string[] {
    const document = HtmlDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    const page = service.parseHTMLDocument(document);
    return service.doComplete(document, position, page).items.map(({ label }) => label);
  }

  it('offers our tags', () => {
    expect(offered('<lao|')).toEqual(expect.arrayContaining(elements.map(({ tag }) => tag)));
  });

  it.each(elements)(
    'offers what can be written on $tag, and nothing else',
    ({ tag, attributes }) => {
      const found = offered(`<${tag} | >`).filter((label) => !/^(?:data-|aria-)/.test(label));
      expect(found.sort()).toEqual(namesOf(attributes));
      for (const { name, type } of attributes) {
        const words = wordsOf(type.text);
        if (words.length > 0) expect(offered(`<${tag} ${name}="|">`), name).toEqual(words);
      }
    },
  );

  it.each(elements)('says what $tag is', ({ tag, summary, events, slots, cssParts }) => {
    const document = HtmlDocument.create('file:///page.html', 'html', 1, `<${tag}></${tag}>`);
    const page = service.parseHTMLDocument(document);
    const hover = service.doHover(document, document.positionAt(3), page);
    const text = JSON.stringify(hover?.contents);
    expect(text).toContain(summary);
    expect(slots).toHaveLength(1);
    for (const { name } of [...events, ...cssParts]) expect(text).toContain(`**${name}**`);
  });
});

describe('VS Code, with dist/vscode.css-custom-data.json', () => {
  const data = newCSSDataProvider(JSON.parse(read('dist/vscode.css-custom-data.json')));
  const service = getCSSLanguageService({ customDataProviders: [data] });

  function offered(text: string): string[] {
    const document = CssDocument.create('file:///page.css', 'css', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    const sheet = service.parseStylesheet(document);
    return service.doComplete(document, position, sheet).items.map(({ label }) => label);
  }

  it('offers each custom property, once', () => {
    const found = offered('laoshan-stat { --lao| }').filter((label) => label.startsWith('--'));
    expect(found.sort()).toEqual(all('cssProperties'));
  });

  it('offers each part, once', () => {
    const found = offered('laoshan-stat::|').filter((label) => label.startsWith('::part('));
    expect(found.sort()).toEqual(
      all('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
  });
});
