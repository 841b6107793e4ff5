/** Whole numbers as they are written out: the other way round from what is tested. */

const DIGITS: Readonly<Record<Script, string>> = {
  plain: '零一二三四五六七八九',
  financial: '零壹贰叁肆伍陆柒捌玖',
};
const TENS: Readonly<Record<Script, readonly string[]>> = {
  plain: ['', '十', '百', '千'],
  financial: ['', '拾', '佰', '仟'],
};
export type Script = 'plain' | 'financial';

/** Up to 9999: 一千零二. */
function section(value: number, script: Script): string {
  let written = '';
  for (let power = 3, zero = false; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (!digit) zero = true;
    else {
      written += (zero && written ? DIGITS[script].charAt(0) : '') + DIGITS[script].charAt(digit);
      written += TENS[script][power] ?? '';
      zero = false;
    }
  }
  return written;
}

/** From 1 to 9999 9999 9999. */
export function chinese(value: number, script: Script = 'plain'): string {
  const sections = [value % 1e4, Math.floor(value / 1e4) % 1e4, Math.floor(value / 1e8)] as const;
  let written = '';
  for (let at = 2; at >= 0; at--) {
    const own = sections[at] ?? 0;
    if (!own) continue;
    const gap = written && (own < 1000 || sections[at + 1] === 0);
    written += (gap ? DIGITS[script].charAt(0) : '') + section(own, script) + ['', '万', '亿'][at];
  }
  // 十二, not 一十二.
  return script === 'plain' ? written.replace(/^一十/, '十') : written;
}

/** 1亿2345万: digits with multipliers; 1万零5. */
export function mixed(value: number): string {
  const sections = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  return sections.reduce(
    (written, [own, power]) =>
      own ? `${written}${written && own < 1000 ? '零' : ''}${own}${power}` : written,
    '',
  );
}

/** 1,020,000 */
export const grouped = (value: number, mark: string): string =>
  String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ROUND = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function below1000(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const round = ROUND[Math.floor(rest / 10) - 2];
  const tail = round ? round + (rest % 10 ? `-${SMALL[rest % 10]}` : '') : rest ? SMALL[rest] : '';
  return [hundreds && `${SMALL[hundreds]} hundred`, tail].filter(Boolean).join(' and ');
}

/** From 1 to 999 billion: `six hundred and twenty-eight`. */
export function english(value: number): string {
  const parts = ['billion', 'million', 'thousand', ''].map((name, at) => {
    const own = Math.floor(value / 1000 ** (3 - at)) % 1000;
    return own ? `${below1000(own)} ${name}`.trim() : '';
  });
  const last = value % 1000;
  const join = last && last < 100 && value > 1000 ? ' and ' : ' ';
  return [parts.slice(0, 3).filter(Boolean).join(' '), parts[3]].filter(Boolean).join(join);
}
