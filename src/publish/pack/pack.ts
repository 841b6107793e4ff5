import { parse } from '../../feed/index.js';
import type { PackWords } from '../../messages/command/pack.js';
import { integrityOf, sha256sums } from './hashes.js';
import { headerExamples } from './headers.js';
import { indexPage } from './index-page.js';
import { INDEX, readMeOf, STYLES } from './page.js';
import { readMePage } from './read-me.js';
import { styles } from './styles.js';
import { inOrder, type PackFile, zip } from './zip.js';

export interface PackContents {
  /** The release that the scripts are of. */
  readonly version: string;
  /**
   * Scripts, style sheets, the feed and its pictures, licences: whatever is to go along, under the names that it is to
   * have. `laoshan.bundle.js` has the feed inside.
   */
  readonly files: readonly PackFile[];
  readonly feed: {
    /** Which of the files it is. */
    readonly name: string;
    /** What is in it: a JSON Feed, parsed as JSON. */
    readonly json: unknown;
  };
  /** What the pages speak, the first one's first. */
  readonly languages: readonly PackWords[];
}

export interface Packed {
  readonly zip: Uint8Array;
  /** Every file in it, by name. */
  readonly files: readonly {
    readonly name: string;
    /** Its length. */
    readonly bytes: number;
    /** The value of an `integrity` attribute. */
    readonly sha384: string;
  }[];
}

/**
 * A folder for networks without the internet, as one zip: what it is given, and besides pages to open it by, header
 * examples, `integrity.json` and `SHA256SUMS`. The same contents give the same bytes, wherever it runs.
 */
export async function pack({ version, files, feed, languages }: PackContents): Promise<Packed> {
  const folder = `/laoshan-widgets-${version}/`;
  // As in the bundle: where the feed will be, what its relative addresses count from, is not known.
  const parsed = parse(feed.json, '', { inline: true }).feed;
  const integrity = await integrityOfEach(files);
  const given = [...files, textFile('integrity.json', json(integrity)), textFile(STYLES, styles)];
  const pages = [INDEX, ...languages.map(({ pages: { language } }) => readMeOf(language))];
  const htmlFiles = [
    ...pages,
    ...files.map(({ name }) => name).filter((name) => /\.html$/.test(name)),
  ];
  const headers = headerExamples(folder, htmlFiles, languages);
  for (const [name, text] of Object.entries(headers)) given.push(textFile(name, text));
  const names = inOrder([...given, { name: SUMS }]).map(({ name }) => name);
  given.push(textFile(INDEX, indexPage({ version, feed: parsed, names, languages })));
  for (const words of languages) {
    const text = readMePage({
      version,
      feed: parsed,
      feedName: feed.name,
      names,
      integrity,
      folder,
      words,
    });
    given.push(textFile(readMeOf(words.pages.language), text));
  }
  const ordered = inOrder(given);
  const all = inOrder([...ordered, textFile(SUMS, await sha256sums(ordered))]);
  return { zip: zip(all), files: await listed(all) };
}

const SUMS = 'SHA256SUMS';

async function integrityOfEach(files: readonly PackFile[]): Promise<Record<string, string>> {
  const own = inOrder(files).filter(({ name }) => /\.(?:js|css)$/.test(name));
  const entries = own.map(async ({ name, bytes }) => [name, await integrityOf(bytes)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const listed = (files: readonly PackFile[]) =>
  Promise.all(
    files.map(async ({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha384: await integrityOf(bytes),
    })),
  );

/** A text file in UTF-8. */
function textFile(name: string, text: string): PackFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
