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
      min-height: var(--_room, 11.7em);
    }

    laoshan-article:not([state]),
    laoshan-article[state='loading'] {
      display: block;
      min-height: var(--_room, 19em);
    }

    laoshan-article[layout='row']:not([state]),
    laoshan-article[layout='row'][state='loading'],
    laoshan-article[layout='text']:not([state]),
    laoshan-article[layout='text'][state='loading'] {
      min-height: var(--_room, 10em);
    }

    laoshan-articles:not([state]),
    laoshan-articles[state='loading'] {
      display: block;
      min-height: var(--_room, 78em);
    }

    laoshan-articles[layout='list']:not([state]),
    laoshan-articles[layout='list'][state='loading'] {
      min-height: var(--_room, 68em);
    }

    laoshan-articles[src*='#']:not([state]),
    laoshan-articles[src*='#'][state='loading'] {
      min-height: var(--_room, 22em);
    }

    laoshan-hotline:not([state]),
    laoshan-hotline[state='loading'] {
      display: block;
      min-height: var(--_room, 52em);
    }

    laoshan-hotline[filters='all']:not([state]),
    laoshan-hotline[filters='all'][state='loading'] {
      min-height: var(--_room, 65em);
    }

    laoshan-hotline[score='all']:not([state]),
    laoshan-hotline[score='all'][state='loading'] {
      min-height: var(--_room, 76em);
    }

    laoshan-hotline[score='all'][filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all'][filters='all']:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 89em);
    }

    laoshan-hotline[src*='#']:not([state]),
    laoshan-hotline[src*='#'][state='loading'] {
      min-height: var(--_room, 16em);
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      display: block;
      min-height: var(--_room, 24em);
    }

    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      display: block;
      min-height: var(--_room, 13em);
    }

    laoshan-tiers:not([state]),
    laoshan-tiers[state='loading'] {
      display: block;
      min-height: var(--_room, 23.5em);
    }
  }

  @media (scripting: enabled) and (max-width: 60em) {
    laoshan-articles:not([layout='list']):not([src*='#']):not([state]),
    laoshan-articles:not([layout='list']):not([src*='#'])[state='loading'] {
      min-height: var(--_room, 110em);
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      min-height: var(--_room, 35em);
    }

    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      min-height: var(--_room, 22.5em);
    }
  }

  @media (scripting: enabled) and (max-width: 40em) {
    laoshan-stat:not([layout='inline']):not([state]),
    laoshan-stat:not([layout='inline'])[state='loading'] {
      min-height: var(--_room, 9.1em);
    }

    laoshan-article:not([layout]):not([state]),
    laoshan-article:not([layout])[state='loading'],
    laoshan-article[layout='hero']:not([state]),
    laoshan-article[layout='hero'][state='loading'] {
      min-height: var(--_room, 35em);
    }

    laoshan-articles:not([layout='list']):not([src*='#']):not([state]),
    laoshan-articles:not([layout='list']):not([src*='#'])[state='loading'] {
      min-height: var(--_room, 195em);
    }

    laoshan-articles[layout='list']:not([src*='#']):not([state]),
    laoshan-articles[layout='list']:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 100em);
    }

    laoshan-hotline:not([src*='#']):not([state]),
    laoshan-hotline:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 72em);
    }

    laoshan-hotline[filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[filters='all']:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 85em);
    }

    laoshan-hotline[score='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all']:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 107em);
    }

    laoshan-hotline[score='all'][filters='all']:not([src*='#']):not([state]),
    laoshan-hotline[score='all'][filters='all']:not([src*='#'])[state='loading'] {
      min-height: var(--_room, 120em);
    }

    laoshan-arena:not([state]),
    laoshan-arena[state='loading'] {
      min-height: var(--_room, 45em);
    }

    laoshan-tiers:not([state]),
    laoshan-tiers[state='loading'] {
      min-height: var(--_room, 29.5em);
    }
  }

  @media (scripting: enabled) and (max-width: 30em) {
    laoshan-stats:not([state]),
    laoshan-stats[state='loading'] {
      min-height: var(--_room, 29em);
    }
  }
`;

/** For baked shadow roots, whose tags have their size already. It goes with what was baked, when the element is ready. */
export const unreserved = css`
  :host {
    --_room: 0;
  }
`;
