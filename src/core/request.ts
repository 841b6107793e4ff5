import { FeedFailure } from './failure.js';

/** Time limits of one load, in milliseconds (DESIGN section 6: 8 s and 20 s, the last with room to say so in time). */
export interface Limits {
  readonly attempt: number;
  readonly total: number;
  /** Tries after the first. */
  readonly retries: number;
  /** The first pause before a retry is anything up to this; it doubles (full jitter). */
  readonly backoff: number;
}

export const LIMITS: Limits = { attempt: 8000, total: 19500, retries: 2, backoff: 500 };

/** The bytes of a feed that are read unless the page raises the cap: 1 MiB. */
export const MAX_BYTES = 1024 * 1024;

/**
 * Whether the server is asked again, by a conditional request (`cache: 'no-cache'`), rather than the browser's cache;
 * `once`: without a second try, since whoever asks will ask again.
 */
export type Fresh = boolean | 'once';

export interface RequestOptions {
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** Asked at every chunk: a later consumer may allow more bytes. */
  readonly maxBytes: () => number;
  readonly fresh?: Fresh;
}

/** A feed, as text and as what the text says, and where it was found after redirects. */
export interface Answer {
  readonly text: string;
  readonly json: unknown;
  readonly url: string;
}

/**
 * Fetches JSON with a deadline, a byte cap and at most two retries.
 * @throws {FeedFailure} `network`, `timeout`, `http`, `not-json`, `too-large` or `blocked`; after an
 * abort by `options.signal` its reason means nothing and nobody reads it.
 */
export async function request(
  url: string,
  options: RequestOptions,
  limits: Limits = LIMITS,
): Promise<Answer> {
  if (isBlocked(url)) throw new FeedFailure('blocked');
  const end = Date.now() + limits.total;
  let refused = false;
  // Whether the page's Content-Security-Policy refuses this connection; of another host the report
  // gives the origin alone.
  const note = ({ disposition, blockedURI }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce' && blockedURI && url.startsWith(blockedURI)) refused = true;
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    for (let tried = 0; ; tried++) {
      try {
        return await attempt(url, options, Math.min(limits.attempt, end - Date.now()));
      } catch (error) {
        const failure = error instanceof FeedFailure ? error : new FeedFailure('network');
        // The violation is reported in a task of its own, after the refusal (CSP 3, section 5.3).
        await pause(0);
        if (failure.code === 'network' && refused) throw new FeedFailure('blocked');
        const wait = options.fresh === 'once' ? undefined : pauseBefore(failure, tried, limits);
        if (wait === undefined || Date.now() + wait >= end) throw failure;
        await pause(wait, options.signal);
        if (options.signal.aborted) throw failure;
      }
    }
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

/** What no retry can mend: plain http on an https page, and files, which browsers do not let pages fetch. */
function isBlocked(url: string): boolean {
  const { protocol } = new URL(url);
  return protocol === 'file:' || (protocol === 'http:' && location.protocol === 'https:');
}

function pauseBefore(failure: FeedFailure, tried: number, limits: Limits): number | undefined {
  const { status = 0, retryAfter } = failure.detail;
  const passing =
    failure.code === 'network' ||
    failure.code === 'timeout' ||
    status === 408 ||
    status === 429 ||
    status >= 500;
  if (!passing || tried >= limits.retries) return undefined;
  if (retryAfter !== undefined) return retryAfter * 1000;
  return Math.random() * limits.backoff * 2 ** tried;
}

async function attempt(url: string, options: RequestOptions, ms: number): Promise<Answer> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  options.signal.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      // The page may have put a fetch of its own in place that heeds no abort.
      timer = setTimeout(() => reject(new FeedFailure('timeout')), ms);
      answer(url, options, controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
    // Ends a body that was refused, cut or late; after a whole one it does nothing.
    abort();
  }
}

async function answer(
  url: string,
  { credentials, fresh, maxBytes }: RequestOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, {
    credentials,
    referrerPolicy: 'no-referrer',
    cache: fresh ? 'no-cache' : 'default',
    signal,
  });
  if (!response.ok) throw refusal(response);
  const text = await read(response, maxBytes);
  return { text, json: toJson(text), url: response.url || url };
}

function refusal({ status, headers }: Response): FeedFailure {
  const after = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  return new FeedFailure('http', seconds >= 0 ? { status, retryAfter: seconds } : { status });
}

async function read(response: Response, maxBytes: () => number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes()) throw new FeedFailure('too-large', { limit: maxBytes() });
    text += decoder.decode(value, { stream: true });
  }
}

/** @throws {FeedFailure} `not-json` */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFailure('not-json');
  }
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
