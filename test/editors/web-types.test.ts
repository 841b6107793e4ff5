import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { manifest as ours, read } from '../../scripts/paths.mjs';
import { all, elements, namesOf, wordsOf } from './manifest.js';

/**
 * As much of a web-types file as ours uses; a key that is not here is none of theirs, or has to be looked
 * up: https://github.com/JetBrains/web-types/blob/master/schema/web-types.json
 */
const described = { name: v.string(), description: v.string() };
const typed = v.strictObject({ ...described, type: v.string() });

const attribute = v.strictObject({
  ...described,
  value: v.strictObject({ type: v.string(), default: v.optional(v.string()) }),
});

const webTypes = v.strictObject({
  $schema: v.literal(
    'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  ),
  name: v.string(),
  version: v.string(),
  'description-markup': v.picklist(['html', 'markdown', 'none']),
  contributions: v.strictObject({
    html: v.strictObject({
      elements: v.array(
        v.strictObject({
          ...described,
          attributes: v.array(attribute),
          slots: v.array(v.strictObject(described)),
          events: v.array(typed),
          js: v.strictObject({ properties: v.array(typed), events: v.array(typed) }),
        }),
      ),
    }),
    css: v.strictObject({
      properties: v.array(v.strictObject(described)),
      'pseudo-elements': v.array(v.strictObject(described)),
    }),
  }),
});

describe('dist/web-types.json', () => {
  const { name, version, contributions } = v.parse(
    webTypes,
    JSON.parse(read('dist/web-types.json')),
  );
  const { html, css } = contributions;

  it('is of this version, and package.json leads JetBrains’ editors to it', () => {
    expect({ name, version }).toEqual({ name: ours.name, version: ours.version });
    expect(ours['web-types']).toBe('dist/web-types.json');
  });

  it('has our tags and no other', () => {
    expect(namesOf(html.elements)).toEqual(elements.map(({ tag }) => tag).sort());
  });

  it.each(elements)('has all that is public of $tag', ({ tag, ...element }) => {
    const found = html.elements.find((each) => each.name === tag);
    expect(namesOf(found?.attributes ?? [])).toEqual(namesOf(element.attributes));
    for (const { name: attributeName, type } of element.attributes) {
      const value = found?.attributes.find((each) => each.name === attributeName)?.value;
      expect(wordsOf(value?.type ?? '')).toEqual(wordsOf(type.text));
    }
    for (const events of [found?.events, found?.js.events]) {
      expect(namesOf(events ?? [])).toEqual(namesOf(element.events));
    }
    expect(namesOf(found?.slots ?? [])).toEqual(namesOf(element.slots));
    expect(namesOf(found?.js.properties ?? [])).toEqual(
      namesOf(element.members.filter(({ kind }) => kind === 'field')),
    );
  });

  it('has each custom property and each part, once', () => {
    expect(namesOf(css.properties)).toEqual(all('cssProperties'));
    expect(namesOf(css['pseudo-elements'])).toEqual(all('cssParts').map((part) => `part(${part})`));
  });
});
