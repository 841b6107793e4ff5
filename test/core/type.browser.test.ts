import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { LaoshanElement } from '../../src/core/element.js';
import { chinese } from '../../stories/feeds.js';
import { mountReady, useElements } from '../browser/mount.js';

/** The base of all sizes, for a reader whose own font size is 16 px. */
const BASE = 17;

const stat = html`<laoshan-stat src="${chinese}#removed-stock">x</laoshan-stat>`;
const article = (layout: string) =>
  html`<laoshan-article layout=${layout} src=${chinese}>x</laoshan-article>`;
const hotline = html`<laoshan-hotline src=${chinese}>x</laoshan-hotline>`;
const arena = html`<laoshan-arena src=${chinese}>x</laoshan-arena>`;
const tiers = html`<laoshan-tiers src="${chinese}#honours">x</laoshan-tiers>`;

/** Where each role of the table in docs/design.md is found. */
const places: Readonly<Record<string, readonly (readonly [TemplateResult, string])[]>> = {
  figure: [[stat, '.value']],
  unit: [[stat, '.unit']],
  'lead headline': [[article('hero'), '.title']],
  'card headline': [[article('card'), '.title']],
  'row headline, speaker’s name': [
    [article('row'), '.title'],
    [arena, '.speaker .title'],
    [tiers, '.title'],
  ],
  'case title': [[hotline, '.case > .title']],
  summary: [[article('card'), '.summary']],
  'body, answer': [
    [hotline, '.said'],
    [hotline, '.answer'],
  ],
  status: [[hotline, '.status']],
  kicker: [[article('card'), '.kicker']],
  'note, byline': [
    [tiers, '.line'],
    [article('card'), '.byline'],
    [stat, '.note'],
    [hotline, '.note'],
    [arena, '.line'],
  ],
  'caption, credit': [
    [article('card'), '.caption'],
    [article('card'), '.credit'],
  ],
};

async function table(): Promise<readonly string[][]> {
  const text = await (await fetch('/docs/design.md')).text();
  const [, section = ''] = /^## Type\n([\s\S]*?)^## /m.exec(text) ?? [];
  return Array.from(section.matchAll(/^\| (.+) \|$/gm), ([, row = '']) => row.split(' | ')).slice(
    2,
  );
}

async function drawnAt(width: number, template: TemplateResult, selector: string) {
  const element = await mountReady<LaoshanElement<unknown>>(template);
  element.style.width = `${width}px`;
  const node = element.shadowRoot?.querySelector(selector);
  if (!node) throw new Error(`Nothing at ${selector}.`);
  const { fontSize, lineHeight, fontWeight, fontFamily } = getComputedStyle(node);
  const size = Number.parseFloat(fontSize);
  return {
    size: size / BASE,
    leading: Number.parseFloat(lineHeight) / size,
    weight: fontWeight,
    face: fontFamily.includes('Serif') ? 'serif' : 'sans',
  };
}

describe('the table of type in docs/design.md', () => {
  useElements();

  it('has the roles that are looked for here', async () => {
    const roles = (await table()).map(([role = '']) => role.replace("'", '’'));
    expect(roles).to.deep.equal(Object.keys(places));
  });

  Object.entries(places).forEach(([role, found], index) => {
    it(`is what is drawn: ${role}`, async () => {
      const [, wide, narrow, leading, weight, face] = (await table())[index] ?? [];
      for (const [template, selector] of found) {
        const large = await drawnAt(800, template, selector);
        expect(large.size, selector).to.be.closeTo(Number(wide), 0.005);
        expect(large.leading, selector).to.be.closeTo(Number(leading), 0.005);
        expect([large.weight, large.face], selector).to.deep.equal([weight, face]);
        const small = await drawnAt(340, template, selector);
        expect(small.size, selector).to.be.closeTo(Number(narrow), 0.005);
      }
    });
  });
});
