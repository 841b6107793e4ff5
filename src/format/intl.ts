/** Making an `Intl` object costs about a thousand uses of it; a page needs a handful, a hostile feed could ask for any number. */
const MOST = 32;

const made = new Map<string, unknown>();

/**
 * An `Intl` object with Latin digits, made once for its locale and options; the oldest goes when there are 32.
 * Throws what the constructor throws (a locale or a time zone it does not know).
 */
export function intl<Options extends object, Format>(
  Maker: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = `${Maker.name} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) {
    const format = new Maker(locale, { ...options, numberingSystem: 'latn' });
    for (const oldest of made.keys()) if (made.size >= MOST) made.delete(oldest);
    made.set(key, format);
  }
  // The key begins with the maker's name, so what it holds is what that maker made.
  return made.get(key) as Format;
}
