/** The stable names of what can go wrong (DESIGN section 3); `laoshan-error` carries one. */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'not-a-feed'
  | 'no-item'
  | 'too-large'
  | 'blocked'
  | 'bad-address';

/** What a sentence about the failure may need besides its code. */
export interface FailureDetail {
  /** HTTP status, for `http`. */
  readonly status?: number;
  /** The item asked for, for `no-item`; absent when the address named none. */
  readonly id?: string;
  /** The feed that lacks it says that it will not change, for `no-item`. */
  readonly expired?: boolean | undefined;
  /** The page has no default feed to look in, for `no-item`. */
  readonly nowhere?: boolean;
  /** The default feed that failed, whose address the tag does not have. */
  readonly src?: string;
  /** What the server said in place of a feed: for the console, and nobody else. */
  readonly said?: string;
  /** The cap in bytes, for `too-large`. */
  readonly limit?: number;
  /** Seconds that the server asked to wait (Retry-After), for `http`. */
  readonly retryAfter?: number;
}

/** Why an element has nothing new to show. The sentence for a person is made in src/messages. */
export class FeedFailure extends Error {
  readonly code: ErrorCode;
  readonly detail: FailureDetail;

  constructor(code: ErrorCode, detail: FailureDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
