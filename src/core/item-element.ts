import { property } from 'lit/decorators.js';
import type { Item } from '../feed/index.js';
import { LaoshanElement } from './element.js';

/** An element that shows one item. */
export abstract class ItemElement extends LaoshanElement<Item> {
  /** What the page set as `item`, as it came. */
  protected given: unknown;

  /** The item on show. Set one, as JSON Feed has it, to show it without a feed. */
  @property({ attribute: false })
  get item(): Item | undefined {
    return this.feed.value;
  }

  set item(raw: unknown) {
    if (raw === this.given) return;
    this.given = raw ?? undefined;
    this.feed.give(this.given === undefined ? undefined : [raw], true);
    // What is on show has not changed yet, so Lit would see no change of the property.
    this.requestUpdate('item', this);
  }

  protected override get declaredLanguages(): readonly (string | undefined)[] {
    return [this.item?.language, ...super.declaredLanguages];
  }
}
