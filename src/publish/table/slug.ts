/** Ids are read in addresses and typed into tags: no longer than this. */
const LONGEST = 40;

/** A readable id: letters, digits and Han of any script in lower case, with `-` between. Empty for what has none. */
export function slugOf(text: string): string {
  const words = text
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}+|['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return Array.from(words)
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** The base, or with the first number from 2 behind it that makes it new; remembers it as used. */
export class Ids {
  private readonly used: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(used: Iterable<string>) {
    this.used = new Set(used);
  }

  fresh(base: string): string {
    let number = this.next.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (this.used.has(id)) id = `${base}-${++number}`;
    this.next.set(base, number + 1);
    this.used.add(id);
    return id;
  }
}
