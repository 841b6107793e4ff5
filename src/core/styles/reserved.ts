import { css } from 'lit';

/**
 * For pages: the room an element will need, kept free until it has drawn, so that nothing below it
 * moves: about that of the default feed, by the width of the window, since nothing else is known yet. Where no script runs, and where a feed fails, the light content takes the room that it needs.
 * Matches nothing inside a shadow root.
 */
export const reserved = css`
  @media (scripting: enabled) {
    laoshan-stat:not([layout='inline']):not([state]),
    laoshan-stat:not([layout='inline'])[state='loading'] {
      display: block;
      min-height: 11.7em;
    }

    laoshan-article:not([state]),
    laoshan-article[state='loading'] {
      display: block;
      min-height: 19em;
    }

    laoshan-article[layout='row']:not([state]),
    laoshan-article[layout='row'][state='loading'],
    laoshan-article[layout='text']:not([state]),
    laoshan-article[layout='text'][state='loading'] {
      min-height: 10em;
    }

    laoshan-articles:not([state]),
    laoshan-articles[state='loading'] {
      display: block;
      min-height: 78em;
    }

    laoshan-articles[layout='list']:not([state]),
    laoshan-articles[layout='list'][state='loading'] {
      min-height: 68em;
    }

    laoshan-articles[src*='#']:not([state]),
    laoshan-articles[src*='#'][state='loading'] {
      min-height: 22em;
    }

    laoshan-hotline:not([state]),
    laoshan-hotline[state='loading'] {
      display: block;
      min-height: 52em;
    }

    laoshan-hotline[filters='all']:not([state]),
    laoshan-hotline[filters='all'][state='loading'] {
      min-height: 65em;
    }

    laoshan-hotline[score='all']:not([state]),
    laoshan-hotline[score='all'][state='loading'] {
      min-height: 76em;
    }

    laoshan-hotline[score='all'][filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all'][filters='all']:not([src*='#'])[state='loading'] {
      min-height: 89em;
    }

    laoshan-hotline[src*='#']:not([state]),
    laoshan-hotline[src*='#'][state='loading'] {
      min-height: 16em;
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      display: block;
      min-height: 24em;
    }

    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      display: block;
      min-height: 13em;
    }

    laoshan-tiers:not([state]),
    laoshan-tiers[state='loading'] {
      display: block;
      min-height: 23.5em;
    }
  }

  @media (scripting: enabled) and (max-width: 60em) {
    laoshan-articles:not([layout='list']):not([src*='#']):not([state]),
    laoshan-articles:not([layout='list']):not([src*='#'])[state='loading'] {
      min-height: 110em;
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      min-height: 35em;
    }

    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      min-height: 22.5em;
    }
  }

  @media (scripting: enabled) and (max-width: 40em) {
    laoshan-stat:not([layout='inline']):not([state]),
    laoshan-stat:not([layout='inline'])[state='loading'] {
      min-height: 9.1em;
    }

    laoshan-article:not([layout]):not([state]),
    laoshan-article:not([layout])[state='loading'],
    laoshan-article[layout='hero']:not([state]),
    laoshan-article[layout='hero'][state='loading'] {
      min-height: 35em;
    }

    laoshan-articles:not([layout='list']):not([src*='#']):not([state]),
    laoshan-articles:not([layout='list']):not([src*='#'])[state='loading'] {
      min-height: 195em;
    }

    laoshan-articles[layout='list']:not([src*='#']):not([state]),
    laoshan-articles[layout='list']:not([src*='#'])[state='loading'] {
      min-height: 100em;
    }

    laoshan-hotline:not([src*='#']):not([state]),
    laoshan-hotline:not([src*='#'])[state='loading'] {
      min-height: 72em;
    }

    laoshan-hotline[filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[filters='all']:not([src*='#'])[state='loading'] {
      min-height: 85em;
    }

    laoshan-hotline[score='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all']:not([src*='#'])[state='loading'] {
      min-height: 107em;
    }

    laoshan-hotline[score='all'][filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all'][filters='all']:not([src*='#'])[state='loading'] {
      min-height: 120em;
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      min-height: 45em;
    }

    laoshan-tiers:not([state]),
    laoshan-tiers[state='loading'] {
      min-height: 29.5em;
    }
  }

  @media (scripting: enabled) and (max-width: 30em) {
    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      min-height: 29em;
    }
  }
`;
