import { css } from 'lit';

/**
 * For pages: the room an element will need, kept free until it has drawn, so that nothing below it
 * moves. Matches nothing inside a shadow root.
 */
export const reserved = css`
  laoshan-stat:not([state='ready']):not([layout='inline']),
  [data-laoshan='stat']:empty {
    display: block;
    min-height: 8.5em;
  }

  laoshan-article:not([state='ready']) {
    display: block;
    min-height: 16em;
  }
`;
