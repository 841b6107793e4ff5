import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/feed/index.js';
import { inEachEngine } from '../engines/engines.js';
import { corpora, sentenceOf } from '../feed/privacy/corpus.js';
import { probed } from './checks.js';

/** A third of them is as much as a page reads without being asked to. */
const sentences = Array.from(corpora().values())
  .flat()
  .filter((_, index) => index % 3 === 0)
  .map(sentenceOf);

/** Those of which nothing private can be read once they are masked (docs/privacy.md lists the others). */
const covered = sentences.filter(
  ({ text, marks }) =>
    marks.length && marks.every((mark) => !maskText(text).includes(partOf(text, mark))),
);

/** What is told of callers, but for given names, which are words as well. */
const secrets = covered.flatMap(({ text, marks }) =>
  marks.filter(({ kind }) => kind !== 'name').map((mark) => partOf(text, mark)),
);

function partOf(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return text.slice(start, end);
}

inEachEngine((bench) => {
  describe('what reports say of callers', () => {
    it('[P41] is masked in every text, attribute and event of every element', async () => {
      const page = await probed(bench);
      const feed = page.feed({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Invented reports',
        items: covered.map(({ text }, index) => ({
          id: `report-${index}`,
          title: text,
          summary: text,
          image: 'https://pictures.example/a.png',
          _laoshan: {
            image_alt: text,
            report: {
              status: 'closed',
              stage: 'closed',
              description: text,
              address: text,
              status_notes: text,
              notes: [{ datetime: '2024-03-05', type: 'closed', description: text }],
              photos: [{ url: 'https://pictures.example/b.png', when: 'after', alt: text }],
            },
          },
        })),
      });
      const drawn = await page.evaluate(
        async (src: string, length: number) => {
          const told: unknown[] = [];
          document.addEventListener('laoshan-load', (event) =>
            told.push((event as CustomEvent).detail),
          );
          document.body.innerHTML = `<laoshan-hotline src="${src}" filters="all" score="all" page-size="${length}">x</laoshan-hotline><laoshan-articles src="${src}" count="24">x</laoshan-articles><laoshan-article src="${src}#report-0">x</laoshan-article>`;
          const hosts = Array.from(document.body.querySelectorAll<HTMLElement>('[src]'));
          const settled = (host: HTMLElement) =>
            /ready|error|empty/.test(host.getAttribute('state') ?? '');
          while (!hosts.every(settled)) await new Promise((resolve) => setTimeout(resolve, 20));
          for (const details of Array.from(
            hosts[0]?.shadowRoot?.querySelectorAll('details') ?? [],
          )) {
            details.open = true;
          }
          await new Promise((resolve) => setTimeout(resolve, 500));
          const items = hosts.map((host) =>
            JSON.stringify((host as unknown as { items?: unknown }).items ?? ''),
          );
          return {
            states: hosts.map((host) => host.getAttribute('state')),
            shown: hosts
              .map((host) => host.shadowRoot?.innerHTML ?? '')
              .concat(items, JSON.stringify(told)),
          };
        },
        feed,
        covered.length,
      );
      expect(drawn.states[0]).toBe('ready');
      const [hotline = ''] = drawn.shown;
      expect(hotline.match(/class="case"/g)).toHaveLength(covered.length);
      expect(hotline).toContain('号码已隐去');
      for (const shown of drawn.shown) {
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      }
      await page.close();
    }, 60_000);

    it('[P41] keeps surname and title, the hotline’s own number and what the feed has made public', async () => {
      const page = await probed(bench);
      const feed = page.feed({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Invented reports',
        _laoshan: { public_phones: ['0532-00001234'] },
        items: [
          {
            id: 'a',
            title: '市民黄先生来电',
            _laoshan: {
              report: {
                status: 'open',
                description: '市民黄小明先生拨打12345，又打0532-00001234和13800001234。',
              },
            },
          },
        ],
      });
      const text = await page.evaluate(async (src: string) => {
        document.body.innerHTML = `<laoshan-hotline src="${src}">x</laoshan-hotline>`;
        const host = document.querySelector('laoshan-hotline');
        while (host?.getAttribute('state') !== 'ready') {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return host.shadowRoot?.textContent ?? '';
      }, feed);
      expect(text).toContain('市民黄先生来电');
      expect(text).toContain('市民黄先生拨打12345，又打0532-00001234和号码已隐去。');
      await page.close();
    });
  });
});
