import { css } from 'lit';

/**
 * For pages: the room an element will need, kept free until it has drawn, so that nothing below it
 * moves. Where no script runs, and where a feed fails, the light content takes the room that it needs.
 * Matches nothing inside a shadow root.
 */
export const reserved = css`
  @media (scripting: enabled) {
    laoshan-stat:not([layout='inline']):not([state]),
    laoshan-stat:not([layout='inline'])[state='loading'] {
      display: block;
      min-height: 5.5em;
    }

    laoshan-article:not([state]),
    laoshan-article[state='loading'] {
      display: block;
      min-height: 16em;
    }

    laoshan-hotline:not([state]),
    laoshan-hotline[state='loading'] {
      display: block;
      min-height: 52em;
    }

    laoshan-hotline[src*='#']:not([state]),
    laoshan-hotline[src*='#'][state='loading'] {
      min-height: 14em;
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      display: block;
      min-height: 24em;
    }
  }
`;
