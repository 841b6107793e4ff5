/** What a story's invented host answers: JSON, a status, or nothing ever. */
export type Answer = object | number | 'never';

/**
 * Answers addresses under `https://feeds.example/` in place of the network, so that a story shows the
 * same in Storybook, in the tests and without a server. Returns the way back to the real `fetch`.
 */
export function answer(answers: Readonly<Record<string, Answer>>): () => void {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const path = url.startsWith(HOST) ? url.slice(HOST.length) : undefined;
    if (path === undefined) return real.call(window, input, init);
    const given = answers[path] ?? 404;
    if (given === 'never') return hang(init?.signal);
    if (typeof given === 'number') return new Response('', { status: given });
    return new Response(JSON.stringify(given));
  };
  return () => {
    window.fetch = real;
  };
}

export const HOST = 'https://feeds.example/';

function hang(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
