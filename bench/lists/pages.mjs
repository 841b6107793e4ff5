import { casesOf, FIRST } from './cases.mjs';
import { htmlOf, LOOK } from './peers/shown.js';

export const VIEWPORT = { width: 1280, height: 800 };

const STYLE = `body { margin: 0 auto; max-width: 60em; padding: 1em; background: #fbf7ef; color: #1c1814; font: 17px/1.7 'Noto Sans CJK SC', sans-serif }`;

/** @param {string} body @param {string} head */
const page = (body, head = '') => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>Cases</title>
<link rel="icon" href="data:,">
<style>${STYLE}${LOOK}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** @param {string} source */
const script = (source) => `<script type="module" src="${source}"></script>`;

const OURS = `<link rel="stylesheet" href="/dist/laoshan.css">\n${script('/ours.js')}`;

/** Its light content is what a publisher writes into the page: the first cases, in the page's own look. */
const light = casesOf(FIRST).items.map(htmlOf).join('\n');

/** @param {string} given what says where the cases are @param {string} content */
const ours = (given, content = light) =>
  `<laoshan-hotline class="list" filters="all" page-size="${FIRST}" ${given}>\n${content}\n</laoshan-hotline>`;

/** @param {string} name */
const peer = (name) => page('<peer-list class="list"></peer-list>', script(`/${name}.js`));

/** What is compared, in the order of the table's columns. */
export const pages = {
  written: {
    name: 'rows by `innerHTML`',
    html: page('<div class="list"></div>', script('/written.js')),
  },
  ours: {
    name: '`laoshan-hotline`',
    html: page(ours('src="/cases.json" max-bytes="50000000"'), OURS),
  },
  tanstack: { name: 'TanStack Virtual', html: peer('tanstack') },
  virtualizer: { name: '`lit-virtualizer`', html: peer('virtualizer') },
  repeat: { name: 'Lit `repeat`', html: peer('repeat') },
};

/** @param {string} text */
const module = (text) => `<script type="module">${text}</script>`;

/** What memory is measured of: the cases alone, ours with a feed, with items that the page sets and does not keep, and with one case. */
export const holders = {
  blank: page(''),
  parsed: page('', module(`window.kept = await (await fetch('/cases.json')).json()`)),
  ours: pages.ours.html,
  given: page(
    ours(''),
    `${OURS}\n${module(`const set = ({ items }) => {
  document.querySelector('laoshan-hotline').items = items;
};
fetch('/cases.json').then((answer) => answer.json()).then(set);`)}`,
  ),
  alone: page(ours('src="/none.json"'), OURS),
};

/** How many cases a very long list has. */
export const LONG = 100_000;

/** It needs more bytes than a page would allow any feed. */
export const long = page(ours('src="/long.json" max-bytes="200000000"'), OURS);
