/** What light content may be made of, and what a parser makes of it. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Markup } from '../../src/publish/markup.js';

/** Elements that say what a text is. Nothing that runs, loads another document, takes input or carries style. */
export const ELEMENTS =
  /^(?:article|section|div|h[2-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|img|a|b|strong|small|span|q|time)$/;
/** What may stand in a paragraph. */
export const PHRASING = /^(?:a|b|em|img|span|time)$/;

const ATTRIBUTES =
  /^(?:lang|id|href|rel|src|alt|width|height|loading|referrerpolicy|datetime|scope|aria-label)$/;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
export type Tree = Element | string;

/** Markup as the tree that a parser should read, texts that touch being one. */
export function treeOf(markup: Markup): readonly Tree[] {
  return merged(
    (function flat(each: Markup): readonly Tree[] {
      if (typeof each === 'string') return each ? [each] : [];
      if (!('name' in each)) return each.flatMap(flat);
      const attributes = Object.entries(each.attributes).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value === true ? '' : value]],
      );
      return [
        {
          name: each.name,
          attributes: Object.fromEntries(attributes),
          children: treeOf(each.children),
        },
      ];
    })(markup),
  );
}

function merged(trees: readonly Tree[]): readonly Tree[] {
  const all: Tree[] = [];
  for (const each of trees) {
    const last = all[all.length - 1];
    if (typeof each === 'string' && typeof last === 'string') all[all.length - 1] = last + each;
    else all.push(each);
  }
  return all;
}

/** What browsers read in HTML. */
export function parsed(html: string): readonly Tree[] {
  return parseFragment(html).childNodes.map(fromNode);
}

function fromNode(node: DefaultTreeAdapterTypes.ChildNode): Tree {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const { tagName, attrs, childNodes } = node as DefaultTreeAdapterTypes.Element;
  return {
    name: tagName ?? node.nodeName,
    attributes: Object.fromEntries((attrs ?? []).map(({ name, value }) => [name, value])),
    children: (childNodes ?? []).map(fromNode),
  };
}

/** All elements of a tree. */
export function elementsOf(trees: readonly Tree[]): readonly Element[] {
  return trees.flatMap((tree) =>
    typeof tree === 'string' ? [] : [tree, ...elementsOf(tree.children)],
  );
}

/** Its text on one line. */
export function textOf(trees: readonly Tree[]): string {
  const text = (each: Tree): string =>
    typeof each === 'string' ? each : ` ${each.children.map(text).join('')} `;
  return trees.map(text).join('').replace(/\s+/g, ' ').trim();
}

/** What of a tree should not be there. */
export function complaintsOf(trees: readonly Tree[], allowed: RegExp): readonly string[] {
  return elementsOf(trees).flatMap(({ name, attributes }) => [
    ...(allowed.test(name) ? [] : [`<${name}>`]),
    ...Object.keys(attributes).filter((key) => !ATTRIBUTES.test(key)),
    ...Object.entries(attributes)
      .filter(
        ([key, value]) => /^(?:href|src)$/.test(key) && !/^(?:https?|mailto|tel):/.test(value),
      )
      .map(([key, value]) => `${key}=${value}`),
  ]);
}
