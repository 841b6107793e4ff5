/** What one element has come to. */
export interface Drawn {
  readonly state: string | null;
  /** Of `laoshan-error`; empty for none. */
  readonly code: string;
  readonly message: string;
  /** Of `laoshan-load`, as `path code`; undefined where it was not heard. */
  readonly problems: readonly string[] | undefined;
  /** Every element inside with its depth and the names of its attributes, in order. */
  readonly skeleton: readonly string[];
  /** The text of each of them. */
  readonly texts: readonly string[];
  /** What is shown: the drawn text, or the light content. */
  readonly text: string;
  /** `a https: https://…`: tag, protocol as the browser reads it, attribute as it stands. */
  readonly addresses: readonly string[];
  /** What no template of ours has: scripts, frames, forms, handlers, styles. */
  readonly forbidden: readonly string[];
}

/** The same, with the numbers of texts for the texts. */
type Numbered = Omit<Drawn, 'skeleton' | 'texts' | 'text'> & {
  readonly skeleton: readonly number[];
  readonly texts: readonly number[];
  readonly text: number;
};

/** What many elements have come to. The same texts stand in many places: each travels once. */
export interface Packed {
  readonly words: readonly string[];
  readonly drawn: readonly Numbered[];
}

export function unpacked({ words, drawn }: Packed): readonly Drawn[] {
  const word = (index: number) => words[index] ?? '';
  return drawn.map((each) => ({
    ...each,
    skeleton: each.skeleton.map(word),
    texts: each.texts.map(word),
    text: word(each.text),
  }));
}

export interface Probe {
  /** Puts markup with one element in each entry into the page, and tells what they came to. */
  draw(markup: readonly string[], visible?: boolean): Promise<Packed>;
  /** Scripts that ran, and dialogs that were asked for. */
  readonly ran: string[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page, in every engine: it uses nothing from around it, and no more than Chromium 80 has.
 */
export function installProbe(patience: number): void {
  const ran: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    window[name] = (...given: unknown[]) => {
      ran.push(`${name}(${given.join()})`);
      return null as never;
    };
  }
  const addressed =
    /^(?:href|src|srcset|xlink:href|action|formaction|poster|data|ping|background|cite)$/;
  const banned =
    /^(?:script|style|link|base|meta|iframe|frame|object|embed|form|input|textarea|select|template|noscript|video|audio|math|marquee)$/;

  /** Those of ours that stand where a reader looks for reports. */
  const controls = '.finders > label > input[type="search"], .lists > label > select';

  const protocolOf = (element: Element, name: string, value: string) => {
    const { protocol } = element as HTMLAnchorElement;
    if (name === 'href' && typeof protocol === 'string') return protocol;
    try {
      return new URL(value, document.baseURI).protocol;
    } catch {
      return 'none';
    }
  };

  const look = (
    element: Element,
    heard: Event | undefined,
    numberOf: (text: string | null) => number,
  ): Numbered => {
    const root = element.shadowRoot;
    const drawn = root && !root.querySelector('slot') ? root : undefined;
    const inside = drawn ? Array.from(drawn.querySelectorAll('*')) : [];
    const depth = (node: Element) => {
      let count = 0;
      for (let at = node.parentElement; at; at = at.parentElement) count++;
      return count;
    };
    const {
      code = '',
      message = '',
      problems,
    } = (heard || {}) as {
      code?: string;
      message?: string;
      problems?: readonly { path: string; code: string }[];
    };
    const addresses: string[] = [];
    const forbidden: string[] = [];
    const skeleton = inside.map((node) => {
      const tag = node.localName;
      const names = node.getAttributeNames().sort();
      if (banned.test(tag) && !node.matches(controls)) forbidden.push(`<${tag}>`);
      for (const name of names) {
        if (/^on|^style$|^srcdoc$/i.test(name)) forbidden.push(`<${tag} ${name}>`);
        if (!addressed.test(name)) continue;
        const value = node.getAttribute(name) || '';
        addresses.push(`${tag} ${protocolOf(node, name, value)} ${value}`);
      }
      return numberOf(`${depth(node)}${tag}[${names}]`);
    });
    return {
      state: element.getAttribute('state'),
      code,
      message,
      problems: problems?.map((problem) => `${problem.path} ${problem.code}`),
      skeleton,
      texts: inside.map((node) => numberOf(node.textContent)),
      text: numberOf((drawn || element).textContent),
      addresses,
      forbidden,
    };
  };

  window.probe = {
    ran,
    draw(markup, visible) {
      const canvas = document.createElement('div');
      canvas.hidden = !visible;
      canvas.innerHTML = markup.join('');
      const all = Array.from(canvas.children);
      const heard = new Map<Element, Event>();
      const whole = new Promise<void>((resolve) => {
        // An element that says nothing is seen as it stands then.
        const timer = setTimeout(resolve, patience);
        for (const type of ['laoshan-load', 'laoshan-error']) {
          canvas.addEventListener(type, (event) => {
            heard.set(event.target as Element, event);
            if (heard.size < all.length) return;
            clearTimeout(timer);
            resolve();
          });
        }
      });
      document.body.append(canvas);
      return whole.then(() => {
        const numbers = new Map<string, number>();
        const numberOf = (text: string | null) => {
          const number = numbers.get(text || '') ?? numbers.size;
          numbers.set(text || '', number);
          return number;
        };
        const drawn = all.map((element) => look(element, heard.get(element), numberOf));
        canvas.remove();
        return { words: Array.from(numbers.keys()), drawn };
      });
    },
  };
}
