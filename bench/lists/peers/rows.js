import { html } from 'lit';
import { shownOf } from './shown.js';

export function row(item) {
  const { title, mark, status, place, day, words, agency, answer } = shownOf(item);
  return html`<article class="case">
    <h3 class="title">${title}</h3>
    <p class="status ${mark}">${status}</p>
    <p class="note">${place}\u2003<time>${day}</time></p>
    <p>${words}</p>
    ${answer && html`<div class="answer"><p class="label">答复 <bdi>${agency}</bdi></p><p>${answer}</p></div>`}
  </article>`;
}
