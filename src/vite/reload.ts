/** What the server says to pages when the feed's file has changed. */
export const CHANGED = 'laoshan:feed';

/** The module that pages in work load, by the name under which they ask for it. */
export const RELOAD = 'virtual:laoshan-widgets/reload';

/**
 * Its text: has every element of ours ask its feed again, in shadow roots too. The page stays as it is, scrolled and
 * filled in as it was.
 */
export const RELOAD_CODE = `const reload = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('laoshan-') && element.reload) element.reload();
    if (element.shadowRoot) reload(element.shadowRoot);
  }
};
import.meta.hot?.on('${CHANGED}', () => reload(document));
`;
