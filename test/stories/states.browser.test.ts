import { expect } from '@open-wc/testing';
import type { State } from '../../src/index.js';
import { stories } from '../../stories/index.js';
import { violationsIn } from '../browser/axe.js';
import { consoleOf, lookAt, type Staged, stage, tagsOf, textOf } from '../browser/stage.js';
import { atWidths } from '../browser/widths.js';

/** States in which the light content is what the reader gets. */
const LIGHT: readonly State[] = ['loading', 'empty', 'error'];

for (const story of stories) {
  describe(story.title, () => {
    const { state } = story.parameters;
    let staged: Staged;
    let said: string[];

    before(async () => {
      said = await consoleOf(async () => {
        staged = await stage(story);
      });
    });
    after(() => staged.strike());

    it(`ends ${state}`, () => {
      expect(staged.elements).not.to.be.empty;
      for (const element of staged.elements) {
        expect(element.state).to.equal(state);
        expect(element.getAttribute('state')).to.equal(state);
      }
    });

    it(
      LIGHT.includes(state) ? 'leaves the light content' : 'draws in place of the light content',
      () => {
        for (const { shadowRoot } of staged.elements) {
          expect(Boolean(shadowRoot?.querySelector('slot'))).to.equal(LIGHT.includes(state));
          expect(Boolean(shadowRoot?.querySelector('.laoshan'))).to.equal(!LIGHT.includes(state));
        }
      },
    );

    it('has words, and none that come of a mistake', () => {
      for (const element of staged.elements) {
        expect(textOf(element)).to.match(/\S/);
        expect(textOf(element)).not.to.match(/undefined|null|NaN|Infinity|\[object/);
      }
    });

    it('says on the console what it should, and no more', () => {
      expect(said, said.join('\n')).to.have.length(story.parameters.says ?? 0);
      for (const line of said) {
        expect(
          tagsOf(story).some((tag) => line.includes(`<${tag}>`)),
          line,
        ).to.equal(true);
      }
    });

    it('has no accessibility violation (WCAG 2.2 A and AA)', async () => {
      expect(await violationsIn(staged.canvas)).to.deep.equal([]);
    });
  });
}

atWidths([256, 320, 768, 1600], (width) => {
  before(() => {
    document.body.style.margin = '0';
  });
  for (const story of stories) {
    it(`${story.title} does not run over`, () =>
      lookAt(story, () => {
        expect(window.innerWidth).to.equal(width);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }));
  }
});
