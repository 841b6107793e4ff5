/** No registered tag comes near this; longer input is not worth handing to `Intl`. */
const LONGEST = 64;

/**
 * The canonical BCP 47 form of a language tag, `_` read as `-`; `undefined` for anything that is none
 * (`auto`, which page translators write, `''`, a number). Never throws.
 * https://www.rfc-editor.org/rfc/rfc5646
 */
export function canonicalLocale(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag.length > LONGEST) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
