import { css } from 'lit';

/** The page around what is to be compared: side by side where there is room. */
export const pairs = css`
[data-pairs] {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  gap: 1.5rem;
}
[data-pairs=even] { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20.5rem), 1fr)) }
[data-pairs] > * { min-width: 0 }
[data-greyed] { filter: grayscale(1) }
`;
