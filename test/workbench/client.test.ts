import { afterEach, describe, expect, it, vi } from 'vitest';
import { runtime } from '../../workbench/look/runtime.js';
import { Workshop } from '../../workbench/worker/client.js';
import type { Asked } from '../../workbench/worker/protocol.js';

/** A page of a disk whose scripts fail to load the first time, and run `script` the next. */
function flaky(script: () => void) {
  let loads = 0;
  vi.stubGlobal('location', { protocol: 'file:' });
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal('document', {
    createElement: () => ({ remove() {} }),
    head: {
      append(element: { onload(): void; onerror(): void }) {
        loads++;
        if (loads === 1) element.onerror();
        else {
          script();
          element.onload();
        }
      },
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.laoshanWorker = undefined;
  globalThis.laoshanRuntime = undefined;
});

describe('a script beside the page that could not be loaded', () => {
  it('is loaded with the next task of the worker', async () => {
    flaky(() => {
      globalThis.laoshanWorker = (port) => {
        port.onmessage = ({ data }: MessageEvent<Asked>) =>
          port.postMessage({ id: data.id, result: [] });
      };
    });
    const workshop = new Workshop();
    const check = () => workshop.run({ what: 'check', text: '{}', now: 0 });
    await expect(check()).rejects.toThrow('no-worker');
    expect(await check()).toEqual([]);
  });

  it('is loaded when it is next needed for a preview', async () => {
    const there = { text: 'script', integrity: '' };
    flaky(() => {
      globalThis.laoshanRuntime = there;
    });
    await expect(runtime()).rejects.toThrow('no-worker');
    expect(await runtime()).toBe(there);
  });
});
