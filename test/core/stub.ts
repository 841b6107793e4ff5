import { vi } from 'vitest';
import type { FeedHost } from '../../src/core/feed-controller.js';

/** Has `fetch` answer addresses as said, and makes of Node as much of a page as asking needs. */
export function answering(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const asked: string[] = [];
  const nothing = () => {};
  vi.stubGlobal('location', new URL('https://page.example/'));
  vi.stubGlobal('document', {
    baseURI: 'https://page.example/',
    readyState: 'complete',
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('Element', class {});
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return url in answers ? Response.json(answers[url]) : new Response('', { status: 404 });
  });
  return asked;
}

/** As much of an element as the controllers see, with the events that it sends. */
export function hostOf(src: string) {
  const events: Event[] = [];
  const host = {
    src,
    credentials: null,
    localName: 'laoshan-hotline',
    isConnected: true,
    parentNode: null,
    updateComplete: Promise.resolve(true),
    addController: () => {},
    requestUpdate: () => {},
    getAttribute: () => 'en',
    setAttribute: () => {},
    dispatchEvent: (event: Event) => events.push(event),
  };
  return { host: host as unknown as FeedHost, events };
}
