import { isObject, isRawFeed } from '../../src/publish/raw.js';
import { isWidgetKind } from '../../src/publish/snippet/kinds.js';
import type { Kept, Look, ScriptPlace } from './state.js';

/**
 * What an earlier visit kept, which another release may have written: without the choices that this one does not know.
 * @returns `undefined` for what is none
 */
export function keptIn(value: unknown): Kept | undefined {
  if (!isObject(value)) return undefined;
  const { feed, name, address, language } = value;
  if (!isRawFeed(feed) || typeof name !== 'string' || typeof address !== 'string') return undefined;
  if (language !== 'zh-CN' && language !== 'en') return undefined;
  const { look, scripts } = value;
  return { feed, name, address, language, look: lookIn(look), scripts: scriptsIn(scripts) };
}

function lookIn(value: unknown): Look | undefined {
  if (!isObject(value)) return undefined;
  const { kind, id, attributes } = value;
  if (typeof kind !== 'string' || !isWidgetKind(kind) || typeof id !== 'string') return undefined;
  if (!isObject(attributes)) return undefined;
  const texts = Object.entries(attributes).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  );
  return { kind, id, attributes: Object.fromEntries(texts) };
}

function scriptsIn(value: unknown): ScriptPlace {
  const { folder, classic } = isObject(value) ? value : {};
  return {
    folder: typeof folder === 'string' ? folder : '',
    classic: typeof classic === 'boolean' ? classic : true,
  };
}
