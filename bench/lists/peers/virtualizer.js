import '@lit-labs/virtualizer';
import { html } from 'lit';
import { row } from './rows.js';
import { SearchedList, show } from './searched.js';

/** As its README has it. */
class VirtualizerList extends SearchedList {
  renderRows(found) {
    return html`<lit-virtualizer .items=${found} .renderItem=${row}></lit-virtualizer>`;
  }
}

show(VirtualizerList);
