import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

const WELCOME = 'welcome--welcome';

// Where an address names no story, Storybook shows the first without selecting it, if its frame is
// quicker than its own list (seen in 10.6.7): no toolbar then, no mark in the sidebar.
const address = new URL(location.href);
if (!address.searchParams.has('path')) {
  address.searchParams.set('path', `/story/${WELCOME}`);
  history.replaceState(null, '', address);
}

addons.setConfig({
  theme,
  // What to paste comes first.
  selectedPanel: 'storybook/docs/panel',
  sidebar: { showRoots: true },
  layoutCustomisations: {
    // Nothing on the Welcome page can be controlled from below, and it wants the room.
    showPanel: ({ storyId }, shown) => (storyId === WELCOME ? false : shown),
  },
});
