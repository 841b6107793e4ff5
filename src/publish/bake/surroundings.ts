import { SELF } from './address.js';

/** What an element looks up in the page that it stands in. */
export interface Surroundings {
  /** The `lang` of its ancestors, the nearest first. */
  readonly languages: readonly string[];
  /** The present moment, in milliseconds since 1970. */
  readonly now: number;
}

/** An ancestor, of which elements ask the language alone. */
class Ancestor {
  readonly parentNode: Ancestor | null;
  readonly #language: string;

  constructor(language: string, parent: Ancestor | null) {
    this.parentNode = parent;
    this.#language = language;
  }

  getAttribute(name: string): string | null {
    return name === 'lang' ? this.#language : null;
  }
}

/** No page that is read from a file has one. */
class NoShadowRoot {}

/** The nearest of the ancestors that state a language. */
export function parentOf({ languages }: Surroundings): Ancestor | null {
  return languages.reduceRight<Ancestor | null>(
    (parent, language) => new Ancestor(language, parent),
    null,
  );
}

/**
 * Takes a step that asks a browser's globals for the page. They are there for that step alone: tools that share the process would
 * take it for a browser. The step must be over when it returns.
 */
export function within<T>({ now }: Surroundings, step: () => T): T {
  const page: Readonly<Record<string, unknown>> = {
    document: { baseURI: SELF, URL: SELF },
    location: { href: SELF, hash: '' },
    Element: Ancestor,
    ShadowRoot: NoShadowRoot,
  };
  const before = Object.keys(page).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const clock = Date.now;
  try {
    for (const [name, value] of Object.entries(page))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    Date.now = () => now;
    return step();
  } finally {
    Date.now = clock;
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
