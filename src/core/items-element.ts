import { property } from 'lit/decorators.js';
import type { Item } from '../feed/index.js';
import { LaoshanElement } from './element.js';

const NONE: readonly Item[] = [];

/** An element that shows several items. */
export abstract class ItemsElement extends LaoshanElement<readonly Item[]> {
  /** The list that the page set as `items`: known again, not kept, since what was read of it is kept already. */
  #given: WeakSet<object> | undefined;

  /** The items of the feed that this element shows. Set some, as JSON Feed has items, to show them without a feed. */
  @property({ attribute: false })
  get items(): readonly Item[] {
    return this.feed.value ?? NONE;
  }

  set items(raw: unknown) {
    const given: readonly unknown[] | undefined = Array.isArray(raw) ? raw : undefined;
    if (given ? this.#given?.has(given) : !this.#given) return;
    this.#given = given && new WeakSet([given]);
    this.feed.give(given);
    // What is on show has not changed yet, so Lit would see no change of the property.
    this.requestUpdate('items', this);
  }
}
