import { css } from 'lit';

/** For a grid with `data-columns`, see `columnsFor`. */
export const columnsStyles = css`
  /*
   * Rows of equal length: five are three and two before they are five. In elder mode an em of the
   * container is half as much again: no two columns under 800 px.
   */
  @container (min-width: 27em) {
    [data-columns='2'],
    [data-columns='4'] {
      grid-template-columns: var(--_elder-column, repeat(2, minmax(0, 1fr)));
    }
  }

  @container (min-width: 39em) {
    [data-columns='2'],
    [data-columns='4'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    [data-columns='3'],
    [data-columns='5'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 54em) {
    [data-columns='4'] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 66em) {
    [data-columns='5'] {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
`;
