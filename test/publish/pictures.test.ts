import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureUrl } from '../../src/publish/pictures.js';

const svg = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const read = (url: string | undefined): string => decodeURIComponent(url?.split(',')[1] ?? '');

describe('the data URL of a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)(
    'has the type of its bytes: %s',
    async (format) => {
      const bytes = await sharp({
        create: { width: 2, height: 2, channels: 3, background: '#c00' },
      })
        .toFormat(format)
        .toBuffer();
      const [head, data = ''] = pictureUrl(bytes)?.split(',') ?? [];
      expect(head).toBe(`data:image/${format};base64`);
      expect(Buffer.from(data, 'base64')).toEqual(bytes);
    },
  );

  it('holds every byte of a long one', () => {
    const bytes = Uint8Array.from({ length: 50_001 }, (_, index) => (index * 7) % 256);
    bytes.set([0xff, 0xd8, 0xff]);
    const [, data = ''] = pictureUrl(bytes)?.split(',') ?? [];
    expect(Buffer.from(data, 'base64').equals(bytes)).toBe(true);
  });

  it.each([
    ['', ''],
    ['words', '这是一段文字'],
    ['a page', '<!doctype html><html><body><svg></svg></body></html>'],
    ['a page that begins like one', '<svgs></svgs>'],
    ['half a signature', '\x89PN'],
    ['a sound', 'RIFF\0\0\0\0WAVEfmt '],
  ])('is not there for what is no picture: %s', (_, text) => {
    expect(pictureUrl(Buffer.from(text, 'latin1'))).toBeUndefined();
    expect(pictureUrl(svg(text))).toBeUndefined();
  });

  it('knows a drawing behind all that may stand before it', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [<!ENTITY a "b">]>';
    const before = `\uFEFF<?xml version="1.0"?>\n<!-- a <b> -- <!-- c -->\n${doctype}\n`;
    const url = pictureUrl(svg(before + drawing('<g/>')));
    expect(url).toMatch(/^data:image\/svg\+xml,/);
    expect(read(url)).not.toContain('<!--');
  });

  it('is short for a drawing, and keeps the space in its words', () => {
    const lines = drawing('\n  <g>\n    <path d="M0 0"/>\n  </g>\n');
    expect(read(pictureUrl(svg(lines)))).toBe(
      "<svg xmlns='http://www.w3.org/2000/svg'><g><path d='M0 0'/></g></svg>",
    );
    const words = drawing('<text><tspan>样例</tspan> <tspan>镇</tspan></text>');
    expect(read(pictureUrl(svg(words)))).toContain('</tspan> <tspan>');
  });

  it('ends with drawings that do not: each comment is read once', () => {
    const bytes = svg(drawing('<!--'.repeat(200_000)));
    expect(read(pictureUrl(bytes))).toMatch(/^<svg/);
  });

  it('stays what it was for the pictures of the default feed', () => {
    const folder = fileURLToPath(new URL('../../feeds/illustrations/', import.meta.url));
    const script = readFileSync(join(folder, '../../dist/laoshan.bundle.js'), 'utf8');
    const names = readdirSync(folder);
    expect(names).not.toEqual([]);
    for (const name of names) {
      const url = pictureUrl(readFileSync(join(folder, name)));
      expect(script).toContain(JSON.stringify(url).replace(/</g, '\\u003c'));
    }
  });
});
