import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compare, shrink } from '../../scripts/visual/compare.mjs';

const SIZE = { width: 200, height: 60 };

/** A bar of ink on paper, as a line of text is; `top` may be a fraction, and is smoothed then. */
async function picture(top: number, ink = '#1c1814', { width, height } = SIZE): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbf7ef"/><path fill="${ink}" d="M10 ${top}h120v12H10z"/></svg>`;
  return shrink(await sharp(Buffer.from(svg)).png().toBuffer());
}

describe('two pictures', () => {
  it('are one where every pixel is', async () => {
    expect(await compare(await picture(20), await picture(20))).toEqual({ pixels: 0 });
  });

  it('differ when a line has moved by a pixel, and the difference is a picture', async () => {
    const { pixels, difference } = await compare(await picture(20), await picture(21));
    expect(pixels).toBe(240);
    expect(await sharp(difference).metadata()).toMatchObject({ format: 'png', ...SIZE });
  });

  it('differ when a colour is another that can be told apart', async () => {
    const { pixels } = await compare(await picture(20), await picture(20, '#3a332b'));
    expect(pixels).toBe(1440);
  });

  it('are one when only the depth of a shade is another', async () => {
    const { pixels, difference } = await compare(await picture(20), await picture(20, '#1e1a16'));
    expect({ pixels, difference }).toEqual({ pixels: 0, difference: undefined });
  });

  it('differ in size, whatever is in them', async () => {
    const tall = await picture(20, '#1c1814', { width: 200, height: 61 });
    const { pixels, difference } = await compare(await picture(20), tall);
    expect(pixels).toBe(Number.POSITIVE_INFINITY);
    expect(await sharp(difference).metadata()).toMatchObject({ width: 200, height: 61 });
  });
});
