import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Pixels that may differ: what is left of antialiasing. */
export const TOLERATED = 20;

/** The same picture with a palette of its own: a third of the bytes. @param {Buffer} png */
export const shrink = (png) =>
  sharp(png).png({ palette: true, dither: 0, compressionLevel: 9 }).toBuffer();

/**
 * Compares two pictures, PNG.
 * @param {Buffer} before @param {Buffer} after
 * @returns {Promise<{ pixels: number, difference?: Buffer }>} how many pixels differ, edges smoothed
 *   otherwise apart, with a picture of them where there are more than TOLERATED; Infinity for another size
 */
export async function compare(before, after) {
  if (before.equals(after)) return { pixels: 0 };
  const sizes = await Promise.all([before, after].map((png) => sharp(png).metadata()));
  const [width = 0, height = 0] = [
    Math.max(...sizes.map((each) => each.width)),
    Math.max(...sizes.map((each) => each.height)),
  ];
  const [one, other] = await Promise.all([before, after].map((png) => on(png, width, height)));
  if (!one || !other) throw new Error('Two pictures were to be compared.');
  const marked = Buffer.alloc(one.length);
  const pixels = pixelmatch(one, other, marked, width, height, { threshold: 0.05 });
  const same = sizes.every((each) => each.width === width && each.height === height);
  if (same && pixels <= TOLERATED) return { pixels };
  const difference = await sharp(marked, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { pixels: same ? pixels : Number.POSITIVE_INFINITY, difference };
}

/** The pixels of a picture at the top left of a sheet of that size. @param {Buffer} png @param {number} width @param {number} height */
const on = (png, width, height) =>
  sharp({ create: { width, height, channels: 4, background: '#0000' } })
    .composite([{ input: png, left: 0, top: 0 }])
    .raw()
    .toBuffer();
