import { setViewport } from '@web/test-runner-commands';

const USUAL = { width: 800, height: 600 };

/** A suite for each width of the window: to change that takes longer than to put a story on the page. */
export function atWidths(widths: readonly number[], tests: (width: number) => void): void {
  for (const width of widths) {
    describe(`at ${width} px`, () => {
      before(() => setViewport({ ...USUAL, width }));
      after(() => setViewport(USUAL));
      tests(width);
    });
  }
}
