/** What an element with a strange item came to. */
export interface Met {
  readonly name: string;
  readonly state: string | null;
  readonly text: string;
  /** An element that takes several items shows the whole ones behind the strange one. */
  readonly sibling: boolean;
}

/**
 * Runs in the page: gives every element, as `item` and as `items`, what is no JSON, or only looks like it.
 * It uses nothing from around it.
 */
export function strangers(tags: readonly string[]): Promise<readonly Met[]> {
  const ours = document.createElement('p');
  ours.id = 'ours';
  ours.textContent = 'A paragraph of the page';
  document.body.append(ours);
  const refuse = () => {
    throw new Error('Refused.');
  };
  const cycle: Record<string, unknown> = { id: 'cycle', title: 'Cycle' };
  cycle['_laoshan'] = cycle;
  cycle['authors'] = [cycle];
  const values: Record<string, unknown> = {
    undefined: undefined,
    null: null,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'a big integer': BigInt(1),
    'a symbol': Symbol('s'),
    'a function': refuse,
    'an element of the page': ours,
    'the window': window,
    'a directive': { _$litDirective$: refuse, values: ['<img src=x onerror=alert(1)>'] },
    'a template': { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
    'a date': new Date(Number.NaN),
    'a map': new Map([['id', 'x']]),
    'a promise': Promise.resolve('x'),
    'an object without prototype': Object.create(null),
    'an object with inherited fields': Object.create({ title: 'Inherited' }),
    'an object that throws': new Proxy(
      {},
      { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse },
    ),
    'a circle': cycle,
  };
  const title = 'Sibling';
  const siblings = [{}, { stat: { value: 1 } }, { report: {} }, { arena: {} }, { tiers: {} }].map(
    (_laoshan, index) => ({ id: `sibling-${index}`, title, _laoshan }),
  );
  const found: Promise<Met>[] = [];
  for (const tag of tags) {
    for (const name of Object.keys(values)) {
      const value = values[name];
      const kinds = { stat: value, tiers: value, report: value, arena: value };
      const item = { id: value, title: value, url: value, tags: value, _laoshan: value };
      const inside = { ...item, id: 'x', _laoshan: { ...kinds, source: value, day: value } };
      for (const [way, given] of [
        ['itself', value],
        ['in it', item],
        ['deeper', inside],
      ] as const) {
        const element = document.createElement(tag) as HTMLElement & {
          updateComplete: Promise<unknown>;
        };
        Object.assign(element, { item: given, items: [given].concat(siblings) });
        found.push(
          // The state is told after the drawing, and an address that is asked instead takes a few turns.
          new Promise((resolve) => {
            const done = (event?: Event) => {
              const text = (element.shadowRoot as ShadowRoot).textContent || '';
              resolve({
                // One that says nothing is seen as it stands then.
                name: `${tag}, ${name}, ${way}, ${event ? 'heard' : 'unheard'}:`,
                state: element.getAttribute('state'),
                text,
                sibling: !('items' in element.constructor.prototype) || text.includes(title),
              });
            };
            element.addEventListener('laoshan-load', done);
            element.addEventListener('laoshan-error', done);
            setTimeout(done, 25_000);
            // Not before somebody listens: under WebKit's driver an element may speak at once.
            ours.after(element);
          }),
        );
      }
    }
  }
  return Promise.all(found);
}
