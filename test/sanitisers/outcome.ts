import type { Page } from 'puppeteer-core';
import { type SnippetForm, WIDGET_KINDS } from '../../src/publish/index.js';
import { newPage, site, visit } from '../helpers/pages.js';

/** What a reader gets of a snippet, on a page that has the script. */
export type Outcome = 'works' | 'text' | 'part' | 'source' | 'nothing';

export interface Trial {
  /** What was left of the snippet. */
  readonly html: string;
  /** What is to be read of it where no script runs; empty for what has no text of its own. */
  readonly text: string;
  /** What the drawn widget says, and its text too. */
  readonly fact: string;
}

/** ms that something may take to be drawn when all of it has been loaded. */
const PATIENCE = 3000;

const TAGS = WIDGET_KINDS.map((kind) => `laoshan-${kind}`).join();

const SCRIPT = '<script type="module" src="/dist/laoshan.js"></script>';

/** What the script of a snippet is there for. */
const TAG =
  '<laoshan-stat id="for-script" src="/feeds/laoshan.zh-CN.json#removed-stock"></laoshan-stat>';

type Works = (page: Page, place: string, trial: Trial) => Promise<boolean>;

/** Whether a snippet does what its form is for. `place` selects what was left of it. */
const WORKS: Readonly<Record<SnippetForm, Works>> = {
  tag: drawn,
  carrier: drawn,
  script: async (page, place) =>
    Boolean(await page.$(`${place} script`)) &&
    until(page.waitForSelector('#for-script[state=ready]', { timeout: PATIENCE })),
  async iframe(page, place, { fact }) {
    const frame = await page.$(`${place} iframe`);
    // Now, and not when it is about to be seen.
    await frame?.evaluate((element) => element.setAttribute('loading', 'eager'));
    const inside = await frame?.contentFrame();
    return inside
      ? until(inside.waitForFunction(says, { timeout: PATIENCE }, 'body', fact))
      : false;
  },
  static: async (page, place, { text }) =>
    solid(await textIn(page, place)) === solid(text) &&
    page.$eval(place, ({ firstElementChild: first }) =>
      Boolean(first && getComputedStyle(first).borderTopWidth === '3px'),
    ),
};

/** Puts what was left of snippets of one form on a page, and looks at each. */
export async function outcomesOf(form: SnippetForm, trials: readonly Trial[]): Promise<Outcome[]> {
  const { page, log } = await newPage();
  const parts = trials.map(({ html }, index) => `<div id="t${index}">${html}</div>`);
  const rest = form === 'script' ? TAG : SCRIPT;
  const doc = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${parts.join('')}${rest}</html>`;
  await visit(page, site().page('/cleaned', doc));
  const outcomes = await Promise.all(
    trials.map((trial, index) => outcomeIn(page, `#t${index}`, form, trial)),
  );
  await page.close();
  if (log.errors.length > 0) throw new Error(`${form}: ${log.errors.join('; ')}`);
  return outcomes;
}

async function outcomeIn(
  page: Page,
  place: string,
  form: SnippetForm,
  trial: Trial,
): Promise<Outcome> {
  if (await WORKS[form](page, place, trial)) return 'works';
  const left = await textIn(page, place);
  if (/<\/?[a-z][^>]*>/i.test(left)) return 'source';
  if (!solid(left)) return 'nothing';
  if (solid(left) === solid(trial.text)) return 'text';
  if (left.includes(trial.fact)) return 'part';
  throw new Error(`${form}: what is left says something else: ${left}`);
}

/** Whether an element of ours in there is ready and says the fact; at once false where there is none. */
async function drawn(page: Page, place: string, { fact }: Trial): Promise<boolean> {
  const found = await page.$(`${place} :is([data-laoshan], ${TAGS})`);
  return found ? until(page.waitForFunction(says, { timeout: PATIENCE }, place, fact)) : false;
}

const says = (place: string, text: string) =>
  document.querySelector(`${place} [state=ready]`)?.shadowRoot?.textContent?.includes(text);

async function until(wait: Promise<unknown>): Promise<boolean> {
  try {
    await wait;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return false;
    throw error;
  }
}

const textIn = (page: Page, place: string) =>
  page.$eval(place, ({ textContent }) => textContent ?? '');

/** Without the white space, which sanitisers and editors set anew. */
const solid = (text: string) => text.replace(/\s+/g, '');
