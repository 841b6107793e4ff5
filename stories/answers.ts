/** What a story's invented host answers: JSON, a status, or nothing ever. */
export type Answer = object | number | 'never';
export type Answers = Readonly<Record<string, Answer>>;

/** The invented paper's host, as the documents have it: no request ever leaves for it. */
export const HOST = 'https://news.example/';

/** What is answered now, the latest last: the pages of Storybook show many stories at once. */
const given: Answers[] = [];
let real: typeof window.fetch | undefined;

/**
 * Answers addresses under `HOST` in place of the network, so that a story shows the same in
 * Storybook, in the tests and without a server: `{ paper: feed }` is what `paper.json` holds, and
 * what nobody answers is a 404. Returns the way to take these answers back.
 */
export function answer(answers: Answers): () => void {
  given.push(answers);
  if (!real) {
    real = window.fetch;
    window.fetch = fetchInvented;
  }
  return () => {
    const index = given.indexOf(answers);
    if (index >= 0) given.splice(index, 1);
    if (given.length > 0 || !real) return;
    window.fetch = real;
    real = undefined;
  };
}

/** The name under which a story's host answers an address: `paper` for `https://news.example/paper.json#x`. */
export function nameOf(url: string): string | undefined {
  const [address = ''] = url.split('#');
  return address.startsWith(HOST) ? address.slice(HOST.length).replace(/\.json$/, '') : undefined;
}

const fetchInvented: typeof window.fetch = async (input, init) => {
  const name = nameOf(String(input instanceof Request ? input.url : input));
  if (name === undefined) return (real ?? window.fetch).call(window, input, init);
  const found = [...given].reverse().find((answers) => Object.hasOwn(answers, name))?.[name];
  if (found === 'never') return hang(init?.signal);
  if (typeof found === 'object') return new Response(JSON.stringify(found));
  return new Response('', { status: found ?? 404 });
};

function hang(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
