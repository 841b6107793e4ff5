import { html, nothing } from 'lit';
import type { Author } from '../feed/index.js';
import type { Messages } from '../messages/index.js';

/** Who made it, each with a role where one is stated: 记者 衣涛. */
export function byline(authors: readonly Author[], words: Messages) {
  return authors.map(({ name, _laoshan }) => {
    if (!name) return nothing;
    const role = _laoshan?.role;
    return html`<span class="author">${role ? `${words.article.roles[role]} ` : nothing}<bdi>${name}</bdi></span> `;
  });
}
