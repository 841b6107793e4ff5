import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reserved } from '../../src/core/styles/reserved.js';
import { elements } from '../../src/elements.js';
import { en } from '../../src/messages/en.js';
import { errorSentence } from '../../src/messages/index.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { codes, fences, read, root, rows, section } from './markdown.js';
import { tagsOf } from './markup.js';
import { classes, closureOf, documented } from './sources.js';

const tags = Object.keys(elements) as (keyof typeof elements)[];
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const names = (lines: readonly string[], pattern: RegExp): string[] =>
  sorted(lines.map((line) => pattern.exec(line)?.[1] ?? `not understood: ${line}`));

const styleOf = (tag: keyof typeof elements): string =>
  [elements[tag].styles as unknown[]].flat(9).map(String).join('\n');

/** `var(--laoshan-ink, #000)` -> ['--laoshan-ink', '#000'], with any parentheses in the fallback. */
function customProperties(css: string): [name: string, fallback: string][] {
  return Array.from(css.matchAll(/var\(\s*(--laoshan-[\w-]+)\s*,?/g), (match) => {
    const start = match.index + match[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0 && end < css.length; end++) {
      depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    }
    return [
      match[1] ?? '',
      css
        .slice(start, end - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    ];
  });
}

/** Whether a rule reads the property, itself or under the private name it is handed on by. */
function hasEffect(name: string, css: string): boolean {
  const handed = css.matchAll(new RegExp(`(--_[\\w-]+)\\s*:\\s*var\\(\\s*${name}\\b(?!-)`, 'g'));
  const privates = new Set(Array.from(handed, ([, own]) => own));
  if (!privates.size) return css.includes(name);
  return [...privates].some((own) => new RegExp(`var\\(${own}[,)]`).test(css));
}

const unionIn = (file: string, type: string): string[] => {
  const [, union = ''] = new RegExp(`type ${type} =([^;]*);`).exec(read(file)) ?? [];
  return Array.from(union.matchAll(/'([\w-]+)'/g), ([, word = '']) => word);
};

describe.each(tags)('the doc block of <%s>', (tag) => {
  const elementClass = elements[tag];
  const { name } = elementClass;
  const file = classes().get(name)?.file ?? '';
  const texts = closureOf(file);
  const all = texts.join('\n');

  it('has a summary, its tag, and an example of real markup', () => {
    expect(documented(name, 'summary')).toHaveLength(1);
    expect(documented(name, 'tagname')).toEqual([tag]);
    const [, example = ''] = / \* @example\n((?: \* <.*\n)+)/.exec(read(file)) ?? [];
    const used = tagsOf(example.replace(/^ \* /gm, ''));
    expect(used[0]?.name).toBe(tag);
    const known = elementClass.observedAttributes;
    for (const attribute of used[0]?.attributes.keys() ?? []) expect(known).toContain(attribute);
  });

  it('names every custom property that the styles read, with its default, and no other', () => {
    const used = customProperties(styleOf(tag));
    const lines = documented(name, 'cssprop');
    const pattern = /^\[(--laoshan-[\w-]+)=.+\] - \S/;
    expect(names(lines, pattern)).toEqual(sorted(used.map(([each]) => each)));
    for (const line of lines) {
      const [, each = '', value = ''] = /^\[(--[\w-]+)=(.+)\] - /.exec(line) ?? [];
      // One that is read without a fallback has what every unset property has.
      const fallback = used.find(([other]) => other === each)?.[1] || 'initial';
      if (value.endsWith('…'))
        expect(fallback.startsWith(value.slice(0, -1).trim()), each).toBe(true);
      else expect(fallback, each).toBe(value);
    }
  });

  it('says of a custom property whether it has an effect yet', () => {
    const css = tags.map(styleOf).join('\n');
    for (const line of documented(name, 'cssprop')) {
      const each = /--[\w-]+/.exec(line)?.[0] ?? '';
      expect(!line.includes('No effect yet.'), each).toBe(hasEffect(each, css));
    }
  });

  it('names every part that the templates have, and no other', () => {
    expect(all).not.toMatch(/\spart=(?!")/);
    const used = Array.from(all.matchAll(/\spart="([^"]*)"/g), ([, value = '']) =>
      value.split(' '),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(names(documented(name, 'csspart'), /^([\w-]+) - \S/)).toEqual(sorted(used.flat()));
  });

  it('names every slot, and no other', () => {
    const used = Array.from(
      all.matchAll(/<slot(?:\s+name="([^"]*)")?\s*>/g),
      ([, slot]) => slot ?? '',
    );
    expect(used.length).toBeGreaterThan(0);
    expect(names(documented(name, 'slot'), /^([\w-]*) ?- \S/)).toEqual(sorted(used));
  });

  it('names every event that is fired, and no other', () => {
    const types = new Map(
      Array.from(
        all.matchAll(/class (\w+) extends CustomEvent[\s\S]*?super\('([\w-]+)'/g),
        ([, type = '', event = '']) => [type, event],
      ),
    );
    const fired = Array.from(all.matchAll(/new (\w+Event)\(/g), ([, type = '']) => type);
    expect(fired.length).toBeGreaterThan(0);
    expect(names(documented(name, 'fires'), /^(\{\w+\} [\w-]+) - \S/)).toEqual(
      sorted(fired.map((type) => `{${type}} ${types.get(type)}`)),
    );
  });

  it('names the attributes that are no properties', () => {
    const { elementProperties, observedAttributes } = elementClass;
    const ofProperties = [...elementProperties].map(([key, { attribute }]) =>
      typeof attribute === 'string' ? attribute : String(key).toLowerCase(),
    );
    const others = observedAttributes.filter((each) => !ofProperties.includes(each));
    expect(names(documented(name, 'attr'), /^\{.+\} ([\w-]+) - \S/)).toEqual(
      sorted([...others, 'state']),
    );
  });
});

it('at most 30 custom properties are documented', () => {
  const all = sorted(
    tags.flatMap((tag) => names(documented(elements[tag].name, 'cssprop'), /(--[\w-]+)/)),
  );
  expect(all.length).toBeGreaterThan(0);
  expect(all.length).toBeLessThanOrEqual(30);
});

const readmes = [
  { path: 'README.md', shared: 'All', states: 'States and events' },
  { path: 'README.zh-CN.md', shared: '所有标签都有', states: '状态和事件' },
];

describe.each(readmes)('$path', ({ path, shared, states }) => {
  const text = read(path);
  const first = (heading: string): string[] =>
    rows(section(text, heading)).flatMap(([cell = '']) => codes(cell));

  it.each(tags)('has every attribute of <%s>, and no other', (tag) => {
    expect(sorted([...first(shared), ...first(`\`${tag}\``)])).toEqual(
      sorted(elements[tag].observedAttributes),
    );
  });

  it.each(tags)('gives the defaults of <%s> as they are, and values that it takes', (tag) => {
    const element = new elements[tag]();
    const { elementProperties } = elements[tag];
    let checked = 0;
    for (const [cell = '', values = '', standard = ''] of [shared, `\`${tag}\``].flatMap(
      (heading) => rows(section(text, heading)),
    )) {
      for (const attribute of codes(cell)) {
        const [key, options] =
          [...elementProperties].find(
            ([each, { attribute: own }]) => (own || each) === attribute,
          ) ?? [];
        if (key === undefined) continue;
        const value: unknown = Reflect.get(element, key);
        if (value !== null) expect(standard, attribute).toBe(`\`${String(value)}\``);
        const convert = options?.converter;
        if (typeof convert !== 'function') continue;
        checked++;
        expect(codes(values).length).toBeGreaterThan(1);
        for (const each of codes(values)) expect(String(convert(each)), attribute).toBe(each);
        const odd: unknown = convert('no such value');
        // What is no number at all the element itself makes good.
        if (!Number.isNaN(odd)) expect(String(odd)).toBe(String(value));
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  it('has every state and every error code, and no other', () => {
    const known = [
      ...unionIn('src/core/feed-controller.ts', 'State'),
      ...unionIn('src/core/failure.ts', 'ErrorCode'),
    ];
    expect(known).toHaveLength(14);
    expect(first(states).sort()).toEqual(known.sort());
    for (const row of rows(section(text, states)))
      expect(row.slice(0, 2).every(Boolean)).toBe(true);
  });

  it('names the events', () => {
    const fired = documented('LaoshanStat', 'fires').map((line) => line.split(' ')[1] ?? '');
    for (const event of fired) expect(codes(section(text, states))).toContain(event);
  });
});

describe('docs/embedding.md', () => {
  const text = read('docs/embedding.md');
  const table = rows(section(text, 'When something is not shown'));

  it('has a row for every error code, with the sentences as they are said', () => {
    const facts = {
      tag: 'laoshan-stat',
      src: 'feed.json#x',
      id: 'x',
      status: 404,
      limit: 1024 * 1024,
    };
    const known = unionIn('src/core/failure.ts', 'ErrorCode') as Parameters<
      typeof errorSentence
    >[1][];
    expect(table.map(([code = '']) => code)).toEqual(known.map((code) => `\`${code}\``));
    known.forEach((code, i) => {
      const sentences = [en, zhCN].map((words) => `\`${errorSentence(words, code, facts)}\``);
      expect(table[i]?.[1]).toBe(sentences.join('<br>'));
      expect(table[i]?.[2]).toMatch(/\w/);
    });
  });

  it('quotes the line about broken fields', () => {
    const tail = section(text, 'When something is not shown');
    for (const { console } of [en, zhCN]) {
      const line = console.problems('laoshan-stat', 'feed.json', 1, ['x']);
      expect(codes(tail).some((code) => line.includes(code) && code.length > 8)).toBe(true);
    }
  });

  it('says what each tag shows, and the README too, where no item is named', () => {
    const named = (path: string, heading: string) =>
      rows(section(read(path), heading)).map(([cell = '']) => codes(cell)[0]);
    expect(named('docs/embedding.md', 'The tag')).toEqual(expect.arrayContaining(tags));
    expect(named('README.md', 'Tags and attributes')).toEqual(
      expect.arrayContaining(tags.map((tag) => `<${tag}>`)),
    );
  });

  it('lists every custom property with its default, and no other', () => {
    const listed = rows(section(text, 'Styling'))
      .filter(([cell = '']) => cell.startsWith('`--'))
      .map(([cell = '', value = '']) => [codes(cell)[0], codes(value)[0]]);
    const all = tags.flatMap((tag) => documented(elements[tag].name, 'cssprop'));
    const known = [...new Set(all)].map((line) => /^\[(--[\w-]+)=(.+)\] - /.exec(line)?.slice(1));
    expect(listed).toEqual(known);
  });

  it.each(tags)('lists every part of <%s>, and no other', (tag) => {
    const listed = rows(section(text, 'Styling'))
      .filter(([, cell = '']) => codes(cell).includes(tag))
      .flatMap(([cell = '']) => codes(cell));
    expect(sorted(listed)).toEqual(
      names(documented(elements[tag].name, 'csspart'), /^([\w-]+) - \S/),
    );
  });

  it('gives the room to keep as laoshan.css has it', () => {
    const plain = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/|\s+/g, '');
    expect(fences(text, 'css').map(plain)).toEqual([plain(String(reserved))]);
  });
});

describe('docs/feed.md', () => {
  /** The code in which an element would name a field that it draws. */
  const codeOf = (...folders: string[]): string =>
    folders
      .flatMap((folder) =>
        folder.endsWith('.ts')
          ? read(`src/${folder}`)
          : readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
              .filter((path) => path.endsWith('.ts') && !path.endsWith('.styles.ts'))
              .map((path) => read(`src/${folder}/${path}`)),
      )
      .join('\n')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

  it.each([
    ['Any item', ['widgets', 'parts', 'items']],
    ['`stat`: one figure', ['widgets/stat', 'parts', 'items', 'format']],
    ['`tiers`: ordered counts', ['widgets/tiers', 'parts', 'items']],
    ['`report`: a hotline report', ['widgets/hotline', 'parts', 'items']],
    [
      '`arena`: an event and its speakers',
      ['widgets/arena', 'parts', 'event/stage.ts', 'event/lineup.ts', 'event/results.ts'],
    ],
  ])('says of each field of %s whether it is drawn yet', (heading, folders) => {
    const code = codeOf(...folders);
    const named = (field: string) => new RegExp(`\\b${field}\\b`).test(code);
    const fields = rows(section(read('docs/feed.md'), heading)).flatMap(([cell = '', ...others]) =>
      codes(cell).map((field) => ({ field, drawn: !/not drawn/i.test(others.join()) })),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const { field, drawn } of fields) {
      if (!drawn) expect(named(field), `${field} is drawn`).toBe(false);
      else if (heading !== 'Any item') expect(named(field), `${field} is not drawn`).toBe(true);
    }
  });
});
