import { WindowVirtualizerController } from '@tanstack/lit-virtual';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { row } from './rows.js';
import { SearchedList, show } from './searched.js';

/**
 * As its README and its example of rows with dynamic sizes have it, with the page as the scroller as ours has. Only that rows
 * are measured when they are in the document: measured by `ref`, as the example does, they are 0 high, and all 10,000 are drawn
 * (https://github.com/TanStack/virtual/issues/1188).
 */
class TanStackList extends SearchedList {
  #rows = new WindowVirtualizerController(this, {
    count: 0,
    estimateSize: () => 200,
    overscan: 5,
  });
  #above = 0;

  firstUpdated() {
    this.#above = this.renderRoot.querySelector('.rows').offsetTop;
  }

  updated() {
    const { measureElement } = this.#rows.getVirtualizer();
    for (const each of this.renderRoot.querySelectorAll('[data-index]')) measureElement(each);
  }

  renderRows(found) {
    const virtualizer = this.#rows.getVirtualizer();
    const { options } = virtualizer;
    if (options.count !== found.length || options.scrollMargin !== this.#above)
      virtualizer.setOptions({ ...options, count: found.length, scrollMargin: this.#above });
    const shown = virtualizer.getVirtualItems();
    return html`<div
      class="rows"
      style="position: relative; height: ${virtualizer.getTotalSize()}px; width: 100%"
    >
      <div
        style="position: absolute; top: 0; left: 0; width: 100%; transform: translateY(${(shown[0]?.start ?? this.#above) - this.#above}px)"
      >
        ${repeat(
          shown,
          ({ key }) => key,
          ({ index }) => html`<div data-index=${index}>${row(found[index])}</div>`,
        )}
      </div>
    </div>`;
  }
}

show(TanStackList);
