/** A control's value: what is not set, or set to nothing, is an attribute that is not there. */
export type Args = Readonly<Record<string, unknown>>;

/** What the toolbar says, by its names in toolbar.ts. */
export type Globals = Readonly<Record<string, unknown>>;

const written = new WeakMap<Element, Map<string, string | null>>();

/** The attributes of the first element in a story, as the story wrote them: the controls' beginning. */
export function initialArgs(root: ParentNode, tag: string, names: readonly string[]): Args {
  const element = root.querySelector(tag);
  return Object.fromEntries(names.map((name) => [name, element?.getAttribute(name) ?? '']));
}

/**
 * Writes on the elements of a story what was changed in the controls, then what the toolbar says, and
 * puts back what the story wrote where neither has a say.
 */
export function writeAttributes(
  root: ParentNode,
  tags: readonly string[],
  { args, initial, globals }: { readonly args: Args; readonly initial: Args; globals: Globals },
): void {
  for (const element of root.querySelectorAll(tags.join())) {
    const changed = Object.keys(args).filter((name) => text(args[name]) !== text(initial[name]));
    const own = written.get(element) ?? new Map<string, string | null>();
    written.set(element, own);
    for (const name of new Set([...own.keys(), ...changed, 'theme', 'mode', 'lang'])) {
      if (!own.has(name)) own.set(name, element.getAttribute(name));
      const asked = changed.includes(name) ? text(args[name]) : (own.get(name) ?? '');
      const value = withToolbar(name, asked, globals) || undefined;
      if (value === (element.getAttribute(name) ?? undefined)) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
}

/** The toolbar's theme stands beside `light` or `dark`; its mode and language stand in place of the story's. */
function withToolbar(name: string, asked: string, globals: Globals): string {
  const said = text(globals[{ theme: 'theme', mode: 'mode', lang: 'language' }[name] ?? '']);
  if (!said) return asked;
  if (name !== 'theme') return said === 'standard' ? '' : said;
  const scheme = asked.split(/\s+/).filter((word) => word === 'light' || word === 'dark');
  return [said, ...scheme].join(' ');
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : `${value}`);
