/** The checks of what feeds may do, each a list of complaints: broken-builds.test.ts sees them complain. */
import { maskText } from '../../src/feed/privacy.js';
import { cleanText, textOfHtml } from '../../src/feed/text.js';
import type { Bench } from '../engines/engines.js';
import { type EmbeddedPage, type Embedding, scripted } from './embedded.js';
import { everything, type Filling, IDS } from './everything.js';
import { examples } from './examples.js';
import { type Drawn, installProbe, type Packed, unpacked } from './page/probe.js';

/** The words that a mistake would leave. */
export const MISTAKES = /undefined|null|NaN|Infinity|\[object/;

/** How long a page may take over what it is given at once, before what it has by then is looked at. */
const PATIENCE = 30_000;

export interface ProbedPage extends EmbeddedPage {
  /** Elements, drawn hidden and at once, and taken away again. */
  draw(markup: readonly string[], visible?: boolean): Promise<readonly Drawn[]>;
  /** A feed at an address of its own. */
  feed(body: unknown): string;
}

let count = 0;

/** A page that has our script and nothing on it yet. */
export async function probed(
  bench: Bench,
  embedding: Partial<Embedding> = {},
): Promise<ProbedPage> {
  const page = await scripted(bench, { body: '', ...embedding });
  await page.evaluate(installProbe, PATIENCE);
  return {
    ...page,
    draw: async (markup, visible = false) =>
      unpacked(
        await page.evaluate<Packed>(`window.probe.draw(${JSON.stringify(markup)}, ${visible})`),
      ),
    feed: (body) =>
      bench
        .site()
        .page(`/probed/${++count}.json`, typeof body === 'string' ? body : JSON.stringify(body), {
          'Content-Type': 'application/feed+json',
        }),
  };
}

/** Attributes that change what an element draws, as the stories have them: `laoshan-article layout="row"`. */
const variants: readonly string[] = Array.from(
  new Set(
    examples.flatMap(({ markup }) =>
      Array.from(markup.matchAll(/<(laoshan-\w+)((?: [\w-]+="[^"]*")* src="[^"]*"[^>]*)>/g)).map(
        ([, tag, attributes = '']) =>
          `${tag}${attributes.replace(/ (?:src|lang|dir|theme|mode|style|class|id|tag|hidden|heading-level)="[^"]*"/g, '').trimEnd()}`,
      ),
    ),
  ),
);

/** An element as a variant has it, with light content of its own. */
export const markupOf = (variant: string, src: string) =>
  `<${variant} src="${src}">Light content</${variant.split(' ')[0]}>`;

/** Variant and id of every element that draws something of a feed that has everything. */
export async function drawnOf(page: ProbedPage): Promise<readonly (readonly [string, string])[]> {
  const feed = page.feed(everything({ text: 'Plain words' }));
  const all = variants.flatMap((variant) => ['', ...IDS].map((id) => [variant, id] as const));
  const drawn = await page.draw(all.map(([variant, id]) => markupOf(variant, `${feed}#${id}`)));
  return all.filter(([variant], index) => {
    if (drawn[index]?.state !== 'ready') return false;
    // What an attribute changes is seen on the first item that is drawn with it; the others are drawn plainly.
    const first = all.findIndex(([other], at) => other === variant && drawn[at]?.state === 'ready');
    return !variant.includes(' ') || index === first;
  });
}

/**
 * The same length and no mark that could mean something: what templates make of texts stays as it is. A sign that
 * belongs to the digits when it is a unit has another one beside it.
 */
const harmless = (text: string) =>
  text.trim() === '%'
    ? text.replace('%', '°')
    : text.replace(/[!-~]/g, (sign) => (/[\d.,]/.test(sign) ? sign : 'x'));

/** The text, and one so long that it is folded, with the text at both ends. */
function fillingOf(text: string): Filling {
  return { text, longText: `${text} ${'Words and words. '.repeat(50)}${text}` };
}

/** The same without harm; of HTML stays the text that a reader would see. */
function twinOf({ text, longText = text }: Filling): Filling {
  const html = harmless(textOfHtml(longText));
  return { text: harmless(text), longText: harmless(longText), html };
}

/**
 * [P1] Each payload in every text field: what is drawn has the elements and attributes that a harmless text has,
 * shows the payload as it stands, and nothing ran. [P6] And no word of a mistake is in it.
 */
export async function contentComplaints(
  page: ProbedPage,
  payloads: readonly string[],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const places = await drawnOf(page);
  const whole = places.map(() => 0);
  const markup = (filling: Filling) => {
    const feed = page.feed(everything(filling));
    return places.map(([variant, id]) => markupOf(variant, `${feed}#${id}`));
  };
  for (let from = 0; from < payloads.length; from += 10) {
    const batch = payloads.slice(from, from + 10);
    const drawn = await page.draw(
      batch.flatMap((payload) => {
        const filling = fillingOf(payload);
        return [...markup(filling), ...markup(twinOf(filling))];
      }),
    );
    batch.forEach((payload, index) => {
      const start = index * 2 * places.length;
      places.forEach(([variant, id], at) => {
        const found = drawn[start + at];
        const twin = drawn[start + places.length + at];
        const { faults, shown } = compare(found, twin, payload, reports(variant, id));
        whole[at] = (whole[at] ?? 0) + shown;
        for (const fault of faults) {
          complaints.push(
            `<${variant}> #${id}, ${JSON.stringify(payload).slice(0, 100)}: ${fault}`,
          );
        }
      });
    });
  }
  for (const [at, shown] of whole.entries()) {
    if (!shown) complaints.push(`<${places[at]?.join('> #')} shows no payload as it stands.`);
  }
  const ran = await page.evaluate<readonly string[]>('window.probe.ran');
  complaints.push(...ran.map((what) => `Ran: ${what}`));
  complaints.push(...(await page.heard()).map((error) => `Thrown: ${error}`));
  return complaints;
}

/** Whether an element shows a report there. */
const reports = (variant: string, id: string): boolean =>
  /hotline/.test(variant) || /^(?:report|unstaged|unanswered)/.test(id);

/** What a payload did that its harmless twin did not; and in how many places it is shown as it stands. */
function compare(
  found: Drawn | undefined,
  twin: Drawn | undefined,
  payload: string,
  masked: boolean,
) {
  const faults: string[] = [];
  if (!found || !twin) return { faults: ['is not there'], shown: 0 };
  const text = cleanText(payload, Number.POSITIVE_INFINITY);
  // What names callers is masked in most fields of reports (promise 41).
  const allowed = masked ? [text, maskText(text)] : [text];
  const plain = cleanText(harmless(payload), Number.POSITIVE_INFINITY);
  if (found.state !== twin.state) faults.push(`is ${found.state}, not ${twin.state}`);
  if (found.problems?.join() !== twin.problems?.join()) faults.push(`has ${found.problems}`);
  if (found.forbidden.length) faults.push(`has ${found.forbidden}`);
  if (found.skeleton.join() !== twin.skeleton.join()) {
    const other = found.skeleton.find((element, index) => element !== twin.skeleton[index]);
    faults.push(`draws ${other ?? 'less'}`);
  }
  if (!MISTAKES.test(text) && MISTAKES.test(found.text)) faults.push('shows a word of a mistake');
  const shown = allowed.some((each) => each && found.text.includes(each)) ? 1 : 0;
  for (const [index, words] of twin.texts.entries()) {
    if (words.trim() !== plain) continue;
    const here = found.texts[index]?.trim();
    if (!allowed.includes(here ?? '')) faults.push(`shows ${JSON.stringify(here)}`);
  }
  return { faults, shown };
}

const LINK = /^(?:https?|mailto|tel):$/;
const IMAGE = /^https?:$/;

/** What the browser's own parser makes of an address: its protocol, and it in full. */
interface Expected {
  readonly protocol: string;
  readonly href: string;
}

/**
 * [P2] Each address in every field for one: what ends in an attribute has an allowed protocol, and is what the
 * browser itself makes of the address; what is refused leaves the text.
 */
export async function addressComplaints(
  page: ProbedPage,
  cases: readonly string[],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const places = await drawnOf(page);
  const met = { a: 0, img: 0 };
  for (let from = 0; from < cases.length; from += 20) {
    const batch = cases.slice(from, from + 20);
    const feeds = batch.map((link) =>
      page.feed(everything({ text: 'Plain words', link, image: link })),
    );
    const expected = await page.evaluate(
      (all: readonly (readonly [string, string])[]) =>
        all.map(([address, base]) => {
          try {
            const { protocol, href } = new URL(address, base);
            return { protocol, href };
          } catch {
            return { protocol: 'none', href: '' };
          }
        }),
      batch.map((address, index) => [address, feeds[index] ?? ''] as const),
    );
    const drawn = await page.draw(
      feeds.flatMap((feed) => places.map(([variant, id]) => markupOf(variant, `${feed}#${id}`))),
    );
    drawn.forEach((found, index) => {
      const at = Math.floor(index / places.length);
      const [variant, id] = places[index % places.length] ?? [];
      for (const address of found.addresses) met[address.startsWith('a ') ? 'a' : 'img']++;
      for (const fault of misled(found, batch[at] ?? '', expected[at])) {
        complaints.push(
          `<${variant}> #${id}, ${JSON.stringify(batch[at]).slice(0, 100)}: ${fault}`,
        );
      }
    });
  }
  if (!met.a || !met.img) complaints.push(`Not tried: ${JSON.stringify(met)}`);
  const ran = await page.evaluate<readonly string[]>('window.probe.ran');
  complaints.push(...ran.map((what) => `Ran: ${what}`));
  complaints.push(...(await page.heard()).map((error) => `Thrown: ${error}`));
  return complaints;
}

/** What is wrong with the addresses of one element. */
function misled(found: Drawn, raw: string, expected: Expected | undefined): readonly string[] {
  if (found.state !== 'ready') return [`is ${found.state}`];
  if (!found.text.includes('Plain words')) return ['has lost its text'];
  const unaltered = cleanText(raw, raw.length) === raw;
  return found.addresses.flatMap((address) => {
    const [tag, protocol = '', value = ''] = address.split(/ (.*?) (.*)/s);
    const allowed = tag === 'a' ? LINK : IMAGE;
    if (!allowed.test(protocol)) return [`has <${tag}> to ${protocol}`];
    if (unaltered && value !== expected?.href) {
      return [`has <${tag}> to ${value}, and not to ${expected?.href}`];
    }
    return [];
  });
}

/** [P10] Everything drawn under a policy that allows our script and our requests alone: no violation, no style attribute. */
export async function policyComplaints(
  bench: Bench,
  head: string | undefined,
): Promise<readonly string[]> {
  const { origin } = bench.site();
  // The page's own icon is empty data.
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin} data:`;
  const page = await probed(bench, {
    ...(head === undefined ? {} : { head }),
    headers: { 'Content-Security-Policy': policy },
  });
  const places = await drawnOf(page);
  const feed = page.feed(everything(fillingOf('Plain words')));
  const drawn = await page.draw(
    places.map(([variant, id]) => markupOf(variant, `${feed}#${id}`)),
    true,
  );
  const complaints = [
    ...drawn.flatMap(({ forbidden }, index) =>
      forbidden.map((what) => `<${places[index]?.join('> #')} has ${what}`),
    ),
    ...(await page.violations()).map((violation) => `Violation: ${violation}`),
  ];
  await page.close();
  return complaints;
}
