import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../feeds', to: '/feeds' }],
  // Nothing leaves the machine: no telemetry, no news, no tour that links elsewhere.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // What would stand beside our own toolbar and panels and do nothing for these elements.
    actions: false,
    backgrounds: false,
    interactions: false,
    outline: false,
  },
};

export default config;
