import type { EmbeddedPage } from './embedded.js';

/** How every node is drawn: its computed style as places in a list of values, which keeps it small. */
export interface Drawing {
  readonly properties: readonly string[];
  readonly values: readonly string[];
  readonly nodes: readonly { readonly name: string; readonly style: readonly number[] }[];
}

/** Where nodes are drawn: inside our elements, or the light content under a selector. */
export interface Where {
  readonly inside?: string;
  readonly under?: string;
  /** Properties that are enough. */
  readonly only?: readonly string[];
}

/**
 * The box that a sheet could change is set again on each of these, so that their insides have the same
 * room on every page: what is compared is not what the page may rule.
 */
const BOX =
  'display:block!important;position:static!important;float:none!important;box-sizing:content-box!important;width:600px!important;min-width:0!important;max-width:none!important;height:auto!important;min-height:0!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;zoom:1!important;writing-mode:horizontal-tb!important;columns:auto!important';

/** Reads the drawing of a page; `seal` gives each element the same box first. */
export async function drawingOf(page: EmbeddedPage, where: Where, seal = true): Promise<Drawing> {
  await page.evaluate(openAll, where.inside || where.under || '');
  // As one text: drivers take long over many numbers.
  return JSON.parse(await page.evaluate(read, where, seal ? BOX : ''));
}

/** What is closed is drawn by some engines and not by others, and may not be built yet. */
async function openAll(selector: string): Promise<void> {
  for (const host of Array.from(document.querySelectorAll(selector))) {
    const { shadowRoot } = host;
    const closed = Array.from(
      shadowRoot ? shadowRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])') : [],
    );
    const toggled = closed.map(
      (details) =>
        new Promise((resolve) => {
          details.addEventListener('toggle', resolve, { once: true });
          details.open = true;
        }),
    );
    await Promise.all(toggled);
    if (toggled.length) await (host as Element & { updateComplete?: unknown }).updateComplete;
  }
  // WebKit measures lengths by a container that was not displayed before only with the next frame (seen).
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function read({ inside, under, only }: Where, box: string): string {
  const hosts: Element[] = Array.from(document.querySelectorAll(inside || under || ''));
  if (box) {
    for (const host of hosts) (host as HTMLElement).style.cssText += `;${box}`;
  }
  const properties = Array.from(only || getComputedStyle(document.documentElement)).filter(
    // Inherited on purpose: it says which of two palettes is drawn, and the page may say it.
    (property) => !/^(--|color-scheme$)/.test(property),
  );
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    return place;
  };
  const nodes: { name: string; style: number[] }[] = [];
  const add = (node: Element, name: string, pseudo: string) => {
    const style = getComputedStyle(node, pseudo || null);
    if (pseudo && /^(none|normal)$/.test(style.content)) return;
    nodes.push({
      name: name + pseudo,
      style: properties.map((property) => placeOf(style.getPropertyValue(property))),
    });
  };
  hosts.forEach((host, index) => {
    const section = host.closest('section');
    const place = `${section?.id ?? ''} ${host.localName} ${index}:`;
    const all = inside
      ? host.shadowRoot?.querySelectorAll('.laoshan, .laoshan *')
      : host.querySelectorAll('*');
    Array.from(all || []).forEach((node, at) => {
      const name = `${place} ${at} ${node.localName}.${node.getAttribute('class') || ''}`;
      for (const pseudo of ['', '::before', '::after']) add(node, name, pseudo);
    });
  });
  return JSON.stringify({ properties, values: Array.from(places.keys()), nodes });
}

/** The unit of layout in Chromium, and twice that: lengths are rounded to it by where on the page they begin. */
const ROUNDING = 2 / 64;

function same(was = '', is = ''): boolean {
  if (was === is) return true;
  const lengths = (value: string) => Array.from(value.matchAll(/-?[\d.]+(?=px)/g), Number);
  const rest = (value: string) => value.replace(/-?[\d.]+px/g, 'px');
  const [before, now] = [lengths(was), lengths(is)];
  return (
    rest(was) === rest(is) &&
    before.every((length, index) => Math.abs(length - (now[index] ?? 0)) <= ROUNDING)
  );
}

/**
 * What is drawn otherwise, as `node: property: before -> now`; nothing where all is the same.
 * @param but properties that may differ
 */
export function differences(before: Drawing, now: Drawing, but?: RegExp): readonly string[] {
  const found: string[] = [];
  if (before.nodes.length !== now.nodes.length) {
    found.push(`${before.nodes.length} nodes -> ${now.nodes.length}`);
  }
  before.nodes.forEach(({ name, style }, at) => {
    const other = now.nodes[at];
    style.forEach((value, index) => {
      const [was, is] = [before.values[value], now.values[other?.style[index] ?? -1]];
      const property = before.properties[index] ?? '';
      if (!same(was, is) && !but?.test(property)) {
        found.push(`${name}: ${property}: ${was} -> ${is}`);
      }
    });
  });
  return found.length > 12 ? [...found.slice(0, 12), `and ${found.length - 12} more`] : found;
}
