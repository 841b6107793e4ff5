/** How many figures stand on each page. */
export const COUNT = 100;

/**
 * One invented figure, as the pages write it and as they run up to it.
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} label
 * @property {number} value what a feed has
 * @property {number} shown the number that is printed before the unit: `value`, or that in 万
 * @property {number} decimals of `shown`
 * @property {string} text the digits as all pages print them in the end
 * @property {string} unit with 万 where the number is printed in it
 * @property {string} bare the unit without it
 * @property {string} period
 * @property {string} source
 */

const UNITS = ['家', '件', '人', '亩', '个'];

/** From two digits to seven: those that no scale shortens without loss, so that every page prints the same. */
const VALUES = [37, 806, 4_219, 9_873, 15_263, 48_917, 238_461, 791_353, 1_234_567];

/** @type {readonly Figure[]} */
export const figures = Array.from({ length: COUNT }, (_, index) => {
  const unit = UNITS[index % UNITS.length] ?? '';
  const about = {
    id: `figure-${index + 1}`,
    label: `样例指标${index + 1}`,
    period: `样例年${1 + (index % 12)}月`,
    source: `样例统计站${1 + (index % 7)}`,
    bare: unit,
  };
  // Every tenth is one that runs through a change of its unit: 9,999 to 1万.
  if (index % 10 === 9) {
    const shown = 10 + index / 10;
    return {
      ...about,
      value: Math.round(shown * 10_000),
      shown,
      decimals: 1,
      text: shown.toFixed(1),
      unit: `万${unit}`,
    };
  }
  const value = (VALUES[index % VALUES.length] ?? 0) + index;
  return { ...about, value, shown: value, decimals: 0, text: value.toLocaleString('en'), unit };
});

/** All of them as one JSON Feed. @param {boolean} [sourced] with what a figure's disclosure tells */
export const feed = (sourced) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented figures',
  language: 'zh-CN',
  items: figures.map(({ id, label, value, bare, period, source }) => ({
    id,
    title: label,
    _laoshan: {
      stat: {
        value,
        unit: bare,
        label,
        period,
        ...(sourced && { quote: '样例：这句话是编出来的。', as_of: '2026-01-15' }),
      },
      source: { name: source },
    },
  })),
});
