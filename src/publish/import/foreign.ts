import { isZip, namesIn } from './xlsx/archive.js';

/** What files of a kind begin with, in hexadecimal. */
const BEGINNINGS: readonly (readonly [code: string, beginning: RegExp])[] = [
  ['a-pdf', /^255044462d/],
  // PNG, JPEG, GIF, BMP, TIFF, WebP, HEIF and AVIF.
  [
    'a-picture',
    /^(?:89504e47|ffd8ff|47494638|424d.{8}0{8}|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(?:686569|6d6966|617669))/,
  ],
  // RTF.
  ['a-document', /^7b5c727466/],
  // gzip, RAR, 7z, xz and bzip2.
  ['an-archive', /^(?:1f8b|52617221|377abcaf|fd377a58|425a68)/],
];

/** Compound files, which all programs of Office wrote until 2007 and still write where a password is set. */
const COMPOUND = /^d0cf11e0/;

const PARTS: readonly (readonly [code: string, name: RegExp])[] = [
  ['old-workbook', /^xl\/workbook\.bin$/],
  ['a-document', /^word\//],
  ['a-presentation', /^ppt\//],
  ['other-workbook', /^(?:content\.xml|index\/document\.iwa|index\.apxl)$/],
];

/** What a file is that no importer reads: the code of a failure that says so; `undefined` for what may be text. */
export function foreign(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const known = BEGINNINGS.find(([, beginning]) => beginning.test(head));
  if (known) return known[0];
  if (COMPOUND.test(head)) return compound(bytes);
  if (!isZip(bytes)) return undefined;
  const names = namesIn(bytes);
  return PARTS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'an-archive';
}

/** The names of its streams stand in it in UTF-16, which is enough to tell apart what is likely. */
function compound(bytes: Uint8Array): string {
  const has = (name: string): boolean => {
    const wanted = Array.from(name, (letter) => `${letter}\0`).join('');
    for (let at = 0; at < bytes.length; at += PIECE)
      if (latin(bytes.subarray(at, at + PIECE + wanted.length)).includes(wanted)) return true;
    return false;
  };
  if (has('EncryptedPackage')) return 'locked-workbook';
  if (has('WordDocument')) return 'a-document';
  return has('PowerPoint Document') ? 'a-presentation' : 'old-workbook';
}

const PIECE = 1 << 16;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
