import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { claimOf } from '../../src/publish/check/claims/index.js';
import { corpora, measure } from './claims/corpus.js';

const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
  'known.json': { precision: 1, recall: 1 },
  'aside.json': { precision: 0.98, recall: 0.98 },
};
const figure = (value: number): string => value.toFixed(3);

describe.each([...corpora()])('the claims of %s', (file, rows) => {
  it('are judged well enough', () => {
    const { claims, precision, recall, right, mistakes } = measure(rows);
    console.info(
      `${file}: ${claims} claims, precision ${figure(precision)}, recall ${figure(recall)}, ` +
        `all verdicts right ${figure(right)}`,
    );
    const list = `\n${mistakes.join('\n')}\n`;
    expect(mistakes.length && file === 'known.json' ? list : '').toBe('');
    expect(precision).toBeGreaterThanOrEqual(FLOORS[file]?.precision ?? 1);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[file]?.recall ?? 1);
  });
});

describe.each(['zh-CN', 'en'])('the quotes of laoshan.%s.json', (language) => {
  const url = new URL(`../../feeds/laoshan.${language}.json`, import.meta.url);
  const { feed } = parse(JSON.parse(readFileSync(url, 'utf8')), String(url));
  const quoted = feed.items.flatMap(({ id, _laoshan: { stat } }) =>
    stat?.quote === undefined ? [] : [[id, stat, stat.quote] as const],
  );

  it('are as many as the feed has', () => expect(quoted.length).toBeGreaterThan(20));

  it.each(quoted)('say the figure of %s', (_, stat, quote) => {
    expect(claimOf(stat, quote)).toMatchObject({ verdict: 'holds' });
  });
});
