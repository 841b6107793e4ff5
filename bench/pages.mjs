import { figures } from './figures.mjs';

/** The viewport: wide and high enough for all figures at once, and a page twice as high above them. */
export const VIEWPORT = { width: 1920, height: 2800 };

/** The page's own style: the same column, sizes and typefaces as our elements have. */
const STYLE = `
body { margin: 0; background: #fbf7ef; color: #1c1814; font: 17px/1.7 'Noto Sans CJK SC', sans-serif }
.above { height: ${2 * VIEWPORT.height}px }
.grid { display: grid; grid-template-columns: repeat(8, 240px); height: ${VIEWPORT.height}px; align-content: start }
.cell { padding: 14.4px; box-sizing: border-box }
.stat { margin: 0; display: flex; flex-flow: column }
.label { font-weight: 600; line-height: 1.5 }
.reading { align-self: flex-start; line-height: 1.1; margin: .25em 0 }
.value { font: 700 3.2em/1.1 'Noto Serif CJK SC', serif; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap }
.unit { font-size: 1.12em; font-weight: 500; margin-inline-start: .5em; white-space: nowrap }
.note { font-size: .875em; line-height: 1.6; color: #4f463c }
`;

/** How a page says that all its figures stand: \`await figuresStand\`, by an event of its own or with the load. */
const STAND = {
  load: `window.figuresStand = new Promise((done) => addEventListener('load', done))`,
  ours: `window.figuresStand = new Promise((done) => {
  let loaded = 0;
  addEventListener('laoshan-load', () => ++loaded === ${figures.length} && done());
})`,
};

/** Adds up what moved without the reader's doing, while the page is loaded and while digits move. */
const SHIFT = `window.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: 'layout-shift', buffered: true })`;

/** @param {import('./figures.mjs').Figure} figure @param {string} value */
const cell = ({ label, unit, period, source }, value) =>
  `<div class="cell"><p class="stat"><span class="label">${label}</span><span class="reading">${value}<span class="unit">${unit}</span></span><span class="note">${period} 来源：${source}</span></p></div>`;

const plain = figures.map((figure) => cell(figure, `<span class="value">${figure.text}</span>`));

/** @param {import('./figures.mjs').Figure} figure */
const data = ({ shown, decimals }) => `data-value="${shown}" data-decimals="${decimals}"`;

const countUp = figures.map((figure) =>
  cell(figure, `<span class="value" ${data(figure)}>${figure.text}</span>`),
);

const numberFlow = figures.map((figure) =>
  cell(figure, `<number-flow class="value" ${data(figure)}>${figure.text}</number-flow>`),
);

/** @param {string} address of the feed */
const ours = (address) =>
  figures.map(
    ({ id, label, text, unit, period, source }) =>
      `<laoshan-stat src="${address}#${id}">${label}：${text}${unit}，${period}，来源：${source}</laoshan-stat>`,
  );

/** As its README has it: \`autoAnimate\`, all else as it is by default. */
const COUNT_UP = `import { CountUp } from '/countUp.js';
for (const element of document.querySelectorAll('[data-value]')) {
  const { value, decimals } = element.dataset;
  new CountUp(element, +value, { decimalPlaces: +decimals, autoAnimate: true });
}`;

/** It has no way of its own to wait for the reader: one observer for the page, and an update when met. */
const NUMBER_FLOW = `import '/numberFlow.js';
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    target.update(+target.dataset.value);
  }
});
for (const element of document.querySelectorAll('number-flow')) {
  const digits = +element.dataset.decimals;
  element.locales = 'zh-CN';
  element.format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  element.update(0);
  observer.observe(element);
}`;

/** @param {string} head @param {readonly string[]} cells @param {string} stand */
const page = (head, cells, stand = STAND.load) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>Figures</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script>${stand};${SHIFT}</script>
${head}
</head>
<body>
<div class="above"></div>
<div class="grid">
${cells.join('\n')}
</div>
</body>
</html>
`;

/** @param {string} source @param {string} [text] */
const script = (source, text = '') =>
  `<script type="module"${source && ` src="${source}"`}>${text}</script>`;

const OURS = `<link rel="stylesheet" href="/dist/laoshan.css">\n${script('/ours.js')}`;

/** What is compared, in the order of the table's columns. */
export const pages = {
  plain: { name: 'plain text', html: page('', plain) },
  ours: { name: 'laoshan-stat', html: page(OURS, ours('/feed.json'), STAND.ours) },
  countUp: { name: 'countup.js', html: page(script('', COUNT_UP), countUp) },
  numberFlow: { name: 'number-flow', html: page(script('', NUMBER_FLOW), numberFlow) },
};

/** Our figures with all that they can tell of where they come from. */
export const sourced = page(OURS, ours('/sourced.json'), STAND.ours);
