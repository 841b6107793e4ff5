/** Characters that stand for simpler ones. Each is one for one, so that offsets stay those of the quote. */
const SIMPLE: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  個: '个',
  餘: '余',
  約: '约',
  過: '过',
  達: '达',
  間: '间',
  戶: '户',
  項: '项',
  處: '处',
  畝: '亩',
  頃: '顷',
  '\u2212': '-',
  '\u2011': '-',
  '\u301c': '~',
  '\uffe5': '¥',
  '\u2019': "'",
};

const SIMPLER = new RegExp(`[${Object.keys(SIMPLE).join('')}]`, 'g');

/** The quote with narrow digits, marks and spaces and simplified characters, as long as it was. */
export function plain(quote: string): string {
  return quote
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^\S\n]/g, ' ')
    .replace(SIMPLER, (sign) => SIMPLE[sign] ?? sign);
}

/** What a pattern with the flag `g` finds, which never is nothing; `matchAll` would copy the pattern for each text. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/**
 * Whether one of many patterns may find something: a single look, where mostly none does. What they refer back to
 * counts for nothing here, and neither do capitals: it may say yes where none of them does, and never no where one does.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns;
  return new RegExp(patterns.map(({ source }) => source).join('|'), first?.sticky ? 'iy' : 'i');
}

/** What a pattern with the flag `y` finds right at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
