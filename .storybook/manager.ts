import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  // What to paste comes first.
  selectedPanel: 'storybook/docs/panel',
  sidebar: { showRoots: true },
  layoutCustomisations: {
    // Nothing on the Welcome page can be controlled from below, and it wants the room.
    showPanel: ({ storyId }, shown) => (storyId === 'welcome--welcome' ? false : shown),
  },
});
