import { property } from 'lit/decorators.js';
import type { Item } from '../feed/index.js';
import { LaoshanElement } from './element.js';

const NONE: readonly Item[] = [];

/** An element that shows several items. */
export abstract class ItemsElement extends LaoshanElement<readonly Item[]> {
  /** What the page set as `items`, as it came. */
  #given: unknown;

  /** The items of the feed that this element shows. Set some, as JSON Feed has items, to show them without a feed. */
  @property({ attribute: false })
  get items(): readonly Item[] {
    return this.feed.value ?? NONE;
  }

  set items(raw: unknown) {
    if (raw === this.#given) return;
    this.#given = raw ?? undefined;
    this.feed.give(Array.isArray(raw) ? raw : undefined);
    // What is on show has not changed yet, so Lit would see no change of the property.
    this.requestUpdate('items', this);
  }
}
