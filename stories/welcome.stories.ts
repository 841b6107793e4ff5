import { html, type TemplateResult } from 'lit';
import type { Meta, Story } from './csf.js';
import { chinese } from './feeds.js';
import { adopt } from './pages.js';
import { script } from './script.js';
import { styles } from './welcome.styles.js';

const meta: Meta = { title: 'Welcome', tags: ['!autodocs'] };
export default meta;

adopt(styles);

type Link = readonly [text: string, story: string];

/** Stories that every element has, by what a designer looks for. */
const STATES: readonly Link[] = [
  ['Ready', 'default-feed'],
  ['Loading', 'loading'],
  ['Empty', 'empty'],
  ['Stale', 'stale'],
  ['Error', 'failed'],
];
const LOOKS: readonly Link[] = [
  ['Long text', 'long-text'],
  ['Missing parts', 'missing-parts'],
  ['English', 'english'],
  ['Right to left', 'right-to-left'],
  ['Narrow', 'narrow'],
  ['Dark', 'dark'],
  ['Elder', 'elder'],
  ['Print', 'print'],
];

const FOUNDATIONS: readonly Link[] = [
  ['Figures', 'figures'],
  ['Status', 'status'],
  ['Type', 'type'],
  ['Chinese', 'chinese'],
  ['Rules and space', 'rules'],
  ['Colour and themes', 'colour'],
  ['Elder mode', 'elder'],
];

/** What the toolbar can be set to by a link. */
const SETTINGS: readonly Link[] = [
  ['Newsprint', 'theme:newsprint'],
  ['Civic', 'theme:civic'],
  ['Coast', 'theme:coast'],
  ['Mono', 'theme:mono'],
  ['Dark page', 'scheme:dark'],
  ['Elder 长者', 'mode:elder'],
  ['English words', 'language:en'],
  ['Right to left', 'direction:rtl'],
];

const link = (text: string, address: string) =>
  html`<li><a href="./?path=${address}" target="_top">${text}</a></li>`;

const toStories = (kind: string, name: string, links: readonly Link[]) =>
  html`<p class="name">${name}</p>
    <ul>${links.map(([text, story]) => link(text, `/story/elements-${kind}--${story}`))}</ul>`;

interface Introduced {
  readonly kind: string;
  readonly english: string;
  readonly chinese: string;
  readonly live: TemplateResult;
}

const introduced: readonly Introduced[] = [
  {
    kind: 'stat',
    english: 'One figure, exact, with its unit, period and source.',
    chinese: '一个数字：分毫不差，带单位、时间和出处。',
    live: html`<div class="figures">${['removed-stock', 'cases-closed', 'high-tech'].map(
      (id) => html`<laoshan-stat src="${chinese}#${id}">数字</laoshan-stat>`,
    )}</div>`,
  },
  {
    kind: 'stats',
    english: 'Figures side by side; what they have in common is said once.',
    chinese: '并排的一组数字，相同的来源只说一次。',
    live: html`<laoshan-stats src=${chinese} of="party-organisations party-members contact-points"><p>“小个专”党组织128个，党员1,871名</p></laoshan-stats>`,
  },
  {
    kind: 'article',
    english: 'One story: as a card, a row, the lead, or text alone.',
    chinese: '一篇报道：卡片、小图、头条或纯文字。',
    live: html`<laoshan-article src="${chinese}#innovation-park"><p>一个园区17栋楼，办事找一处就够</p></laoshan-article>`,
  },
  {
    kind: 'hotline',
    english: 'Citizens’ calls, how each one stands, and what was answered.',
    chinese: '市民来电：办到哪一步，怎样答复。',
    live: html`<laoshan-hotline src=${chinese} page-size="2"><p>市民来电和答复</p></laoshan-hotline>`,
  },
  {
    kind: 'arena',
    english: 'An event and its speakers, in their order, each in equal space.',
    chinese: '一场擂台：按顺序发言，人人篇幅相同。',
    live: html`<laoshan-arena src="${chinese}#arena-0715"><p>五个街道依次发言</p></laoshan-arena>`,
  },
  {
    kind: 'tiers',
    english: 'Counts side by side, as bars from zero or as a funnel, and a real table.',
    chinese: '并列的数量：条形从零起，或画成漏斗，本身是张表格。',
    live: html`<laoshan-tiers src="${chinese}#honours"><p>高新技术企业628家，专精特新企业509家</p></laoshan-tiers>`,
  },
  {
    kind: 'articles',
    english: 'The newest stories: in columns or as a list, and more of them page by page.',
    chinese: '最新的报道：分栏或列表，还能一页页往下看。',
    live: html`<laoshan-articles src=${chinese} limit="4"><p>本日报道</p></laoshan-articles>`,
  },
];

export const Welcome: Story = {
  render: () => html`<main class="welcome" lang="en">
    <h1>Laoshan Widgets <small lang="zh-CN">崂山微件</small></h1>
    <p class="lead">
      These elements show the facts of one feed on any page. An editor pastes a tag; what stands inside the tag
      is what readers get until the feed has come, and whenever it does not.
    </p>
    <p class="second" lang="zh-CN">几个标签，一个数据源。标签里的文字是底稿：数据没到时，读者看到的就是它。</p>
    <div class="first">
      <div>
        <h2>The first tag</h2>
        <p class="second" lang="zh-CN">第一个标签</p>
        <p class="name">Every story has its own, to copy</p>
        <p>Under “Code” below a story, and under each story of an element’s documentation.</p>
      </div>
      <pre tabindex="0" aria-label="The first tag">${FIRST}</pre>
    </div>
    <div class="first">
      <div>
        <h2>Foundations</h2>
        <p class="second" lang="zh-CN">设计语言</p>
      </div>
      <div>
        <p>What all of it is made of: type, hairlines, one accent, figures as the pictures.</p>
        <ul>
          ${link('The design language', '/docs/foundations--design-language')}
          ${FOUNDATIONS.map(([text, story]) => link(text, `/story/foundations--${story}`))}
        </ul>
      </div>
    </div>
    <div class="first">
      <div>
        <h2>Themes and modes</h2>
        <p class="second" lang="zh-CN">配色与模式</p>
      </div>
      <div>
        <p>
          The toolbar above sets them for whatever is on show, this page too: theme, the page’s scheme, language,
          direction, mode, motion; the frame icon beside them, the width. A link sets one:
        </p>
        <ul>
          ${SETTINGS.map(([text, set]) => link(text, `/story/welcome--welcome&globals=${set}`))}
          ${link('As it was', '/story/welcome--welcome')}
        </ul>
      </div>
    </div>
    ${introduced.map(
      ({ kind, english, chinese: words, live }) => html`<section aria-labelledby=${kind}>
        <div>
          <h2 id=${kind}><code>&lt;laoshan-${kind}&gt;</code></h2>
          <p>${english}</p>
          <p class="second" lang="zh-CN">${words}</p>
          <ul>${link('Documentation and all stories', `/docs/elements-${kind}--docs`)}</ul>
        </div>
        <div class="live">
          ${live} ${toStories(kind, 'States 状态', STATES)} ${toStories(kind, 'Looks 样貌', LOOKS)}
        </div>
      </section>`,
    )}
  </main>`,
  parameters: { state: 'ready', layout: 'fullscreen' },
};

/** As in the README. */
const FIRST = `${script}

<laoshan-stat src="https://news.example/feed.json#removed-stock">拆除存量违建102万平方米</laoshan-stat>`;
