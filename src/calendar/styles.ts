/**
 * A link by its looks, in the page's own type: it stands in or under the page's text. The colour is the accent of our themes
 * where the page sets it, else that of the text around, so that it is legible on any ground.
 */
export const styles = `:host { display: inline-block }
:host([hidden]) { display: none }
button {
  min-height: 1.75em;
  margin: 0;
  padding: 0;
  font: inherit;
  color: var(--laoshan-accent, inherit);
  text-align: start;
  text-decoration: underline;
  background: none;
  border: 0;
  cursor: pointer;
}
button:focus-visible { outline: 3px solid; outline-offset: 2px }
@media print { button { display: none } }`;
