import { html, LitElement, unsafeCSS } from 'lit';
import { has, LOOK } from './shown.js';

/** A list with a search field above it, whatever draws its rows. */
export class SearchedList extends LitElement {
  static properties = { items: { attribute: false }, query: { state: true } };
  static styles = unsafeCSS(LOOK);

  constructor() {
    super();
    this.items = [];
    this.found = [];
    this.query = '';
  }

  willUpdate(changed) {
    if (changed.has('items') || changed.has('query')) {
      this.found = this.query ? this.items.filter(has(this.query)) : this.items;
    }
  }

  render() {
    return html`<label class="search"
        >搜索 <input type="search" autocomplete="off" @input=${this.onInput} />
        <span class="count">${this.found.length}</span></label
      >
      ${this.renderRows(this.found)}`;
  }

  onInput({ currentTarget }) {
    this.query = currentTarget.value;
  }
}

/** Fetches what all pages fetch, and shows it. */
export async function show(List) {
  customElements.define('peer-list', List);
  const { items } = await (await fetch('/cases.json')).json();
  document.querySelector('peer-list').items = items;
}
