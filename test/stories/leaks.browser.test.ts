import { expect } from '@open-wc/testing';
import { page } from '../../src/core/page.js';
import { countUp } from '../../src/widgets/stat/count-up.js';
import { stories } from '../../stories/index.js';
import { collectGarbage, onlyWhere } from '../browser/reader.js';
import { watchRunning } from '../browser/running.js';
import { consoleOf, stage } from '../browser/stage.js';

/** One that is not counted. */
const later = window.setTimeout.bind(window);

describe('[P31] a figure that counts up', () => {
  it('leaves nothing running, ended before its time', async () => {
    const running = watchRunning();
    // Nothing counts in a tab in the background, where this one may be.
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    const value = document.createElement('span');
    document.body.append(value);
    try {
      const at = (progress: number) => ({ before: '', value: String(progress), after: '' });
      const end = countUp(value, '', at);
      expect(running.count()).to.have.property('window beforeprint', 1);
      end();
      // A frame that was asked for comes yet, and asks for no other.
      const { requestAnimationFrame: frames = 0, ...rest } = running.count();
      expect(frames).to.be.at.most(1);
      expect(rest).to.deep.equal({});
    } finally {
      running.end();
      Reflect.deleteProperty(document, 'hidden');
      value.remove();
    }
  });
});

/** What is held or runs on shows in the first of them; the five hundred of promise 31 are those of test/promises/life.test.ts. */
const ROUNDS = 10;

/** How often to look again before what is still there is held; once where that was seen already, as all stories may hold alike. */
let patience = 20;

describe(`[P31] ${ROUNDS} times on the page and off it`, () => {
  for (const story of stories) {
    describe(story.title, () => {
      const elements: WeakRef<Element>[] = [];
      let left: Readonly<Record<string, number>> = {};

      before(async function () {
        this.timeout(60_000);
        const running = watchRunning();
        try {
          await consoleOf(async () => {
            for (let round = 0; round < ROUNDS; round++) {
              const staged = await stage(story);
              for (const element of staged.elements) elements.push(new WeakRef(element));
              staged.strike();
            }
          });
          // What was told to stop may take a task or two to do so.
          for (let tries = 0; tries < 50 && Object.keys(running.count()).length > 0; tries++) {
            await new Promise((resolve) => later(resolve, 20));
          }
          left = running.count();
        } finally {
          running.end();
        }
      });

      it('leaves nothing running', () => {
        expect(left).to.deep.equal({});
        const { waiting, loads } = page();
        expect(waiting.size).to.equal(0);
        for (const { consumers, pending } of loads.values()) {
          expect([consumers, pending]).to.deep.equal([0, undefined]);
        }
      });

      onlyWhere('cdp')('leaves nothing held', async () => {
        // A page that is not looked at holds on to what it last gave the focus, until something else has it.
        const other = document.body.appendChild(document.createElement('button'));
        other.focus();
        const held = () => elements.filter((element) => element.deref());
        // The last one may hang on a promise that is about to be settled.
        for (let tries = 0; tries < patience && held().length > 0; tries++) {
          await new Promise((resolve) => later(resolve, 20));
          await collectGarbage();
        }
        other.remove();
        expect(elements).not.to.be.empty;
        const left = held().length;
        if (left) patience = 1;
        expect(left).to.equal(0);
      });
    });
  }
});
