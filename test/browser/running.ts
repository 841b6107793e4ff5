/**
 * Counts what is begun from now on and goes on: timers, frames, observed elements, and listeners on
 * what outlives every element.
 */
export interface Running {
  /** How many there are of each kind, those without any left out: `{ 'window hashchange': 1 }`. */
  count(): Readonly<Record<string, number>>;
  /** Gives the page its own functions back. */
  end(): void;
}

type Key = readonly [kind: string, ...parts: unknown[]];

export function watchRunning(): Running {
  const live: Key[] = [];
  const undo: (() => void)[] = [];
  const same = (a: Key, b: Key) => a.length === b.length && a.every((part, at) => part === b[at]);
  const add = (...key: Key) => {
    if (!live.some((other) => same(other, key))) live.push(key);
  };
  const drop = (...key: Key) => {
    const at = live.findIndex((other) => same(other, key));
    if (at >= 0) live.splice(at, 1);
  };

  /** Puts `make` of a function in its place. */
  // biome-ignore lint/suspicious/noExplicitAny: the page's functions have signatures of every kind
  function replace<T extends object>(owner: T, name: keyof T, make: (real: any) => unknown): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const real = owner[name];
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: make(real) });
    undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else delete owner[name];
    });
  }

  for (const [set, clear, once] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
  ] as const) {
    replace(window, set, (real) => (run: (...given: unknown[]) => void, ...rest: unknown[]) => {
      const id = real.call(
        window,
        (...given: unknown[]) => {
          if (once) drop(set, id);
          run(...given);
        },
        ...rest,
      );
      add(set, id);
      return id;
    });
    replace(window, clear, (real) => (id: unknown) => {
      drop(set, id);
      real.call(window, id);
    });
  }

  for (const [name, owner] of [
    ['window', window],
    ['document', document],
  ] as const) {
    replace(owner, 'addEventListener', (real) => (type: string, run: unknown, how?: unknown) => {
      add(`${name} ${type}`, run, Boolean(typeof how === 'object' ? undefined : how));
      real.call(owner, type, run, how);
    });
    replace(owner, 'removeEventListener', (real) => (type: string, run: unknown, how?: unknown) => {
      drop(`${name} ${type}`, run, Boolean(typeof how === 'object' ? undefined : how));
      real.call(owner, type, run, how);
    });
  }

  for (const { prototype } of [IntersectionObserver, ResizeObserver]) {
    replace(
      prototype,
      'observe',
      (real) =>
        function (this: unknown, target: Element, ...rest: unknown[]) {
          add('observed', this, target);
          real.call(this, target, ...rest);
        },
    );
    replace(
      prototype,
      'unobserve',
      (real) =>
        function (this: unknown, target: Element) {
          drop('observed', this, target);
          real.call(this, target);
        },
    );
  }

  for (const { prototype } of [IntersectionObserver, ResizeObserver]) {
    replace(
      prototype,
      'disconnect',
      (real) =>
        function (this: unknown) {
          const own = live.filter(([kind, owner]) => kind === 'observed' && owner === this);
          for (const key of own) drop(...key);
          real.call(this);
        },
    );
  }

  return {
    count() {
      const counts: Record<string, number> = {};
      for (const [kind] of live) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
    end() {
      for (const each of undo.splice(0).reverse()) each();
    },
  };
}
