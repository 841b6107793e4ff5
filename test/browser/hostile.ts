/** What the scripted server noted of one request. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Hostile {
  readonly url: string;
  log(): Promise<readonly Asked[]>;
}

/** An address of the scripted server with a log of its own; see helpers/hostile.mjs for `how`. */
export function hostile(how = ''): Hostile {
  // Test files run side by side: a count would meet that of another.
  const key = crypto.randomUUID();
  return {
    url: new URL(`/hostile/feed.json?key=${key}&${how}`, location.href).href,
    log: async () => (await fetch(`/hostile/log?key=${key}`)).json(),
  };
}
