import type { Noted } from '../noted.js';
import type { XmlElement } from '../xml.js';
import { innerText } from './texts.js';

/** What is read of an attribute somewhere, or only tells how to read its element. */
const READ =
  /^(?:xml(?:ns)?(?::.*)?|rdf:.*|isPermaLink|url|href|rel|type|medium|width|height|length|fileSize|isDefault|term|label|src)$/;

/**
 * The children of an element, each read once: what nobody has asked for in the end is lost, and told as such.
 */
export class Fields {
  readonly element: XmlElement;
  readonly #path: string;
  readonly #own: string;
  readonly #of: string;
  readonly #left: Set<XmlElement>;

  /**
   * @param own prefix of the format itself, which readers of notes need not see
   * @param of what notes have before the names of children: `source.`
   */
  constructor(element: XmlElement, path: string, own = '', of = '') {
    this.element = element;
    this.#path = path;
    this.#own = own;
    this.#of = of;
    this.#left = new Set(elementsIn(element));
  }

  /** The first of these that says anything, of the first name that there is. */
  take(...names: readonly string[]): XmlElement | undefined {
    for (const name of names) {
      for (const child of this.#left) {
        if (child.name !== name || isEmpty(child)) continue;
        this.#left.delete(child);
        return child;
      }
    }
    return undefined;
  }

  /** @param wanted whether one is asked for; all if absent */
  takeAll(
    name: string,
    wanted: (child: XmlElement) => boolean = () => true,
  ): readonly XmlElement[] {
    const found = [...this.#left].filter((child) => child.name === name && wanted(child));
    for (const child of found) this.#left.delete(child);
    return found;
  }

  /** A child's name as notes have it. */
  label(name: string): string {
    return this.#of + this.#bare(name);
  }

  at(name: string): string {
    return `${this.#path}.${this.#bare(name)}`;
  }

  #bare(name: string): string {
    return name.startsWith(this.#own) ? name.slice(this.#own.length) : name;
  }

  /** Tells of what was not taken, and of attributes that are not read. */
  tell(noted: Noted): void {
    // Words that stand between the elements belong to none of them.
    if (this.element.children.some((child) => typeof child === 'string' && /\S/.test(child)))
      noted.unread(this.#path, `${this.#of}#text`);
    for (const child of elementsIn(this.element)) {
      const { name } = child;
      if (this.#left.has(child)) {
        if (!isEmpty(child)) noted.unread(this.at(name), this.label(name));
        continue;
      }
      for (const attribute of child.attributes.keys()) {
        const field = `${this.label(name)}@${attribute}`;
        if (!READ.test(attribute)) noted.unread(this.at(name), field);
      }
    }
  }
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Whether it says nothing at all. */
export function isEmpty(element: XmlElement): boolean {
  return (
    innerText(element).trim() === '' &&
    ![...element.attributes.keys()].some((name) => !/^xml(?:ns)?(?::|$)/.test(name)) &&
    elementsIn(element).every(isEmpty)
  );
}
