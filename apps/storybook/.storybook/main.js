import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
const config = {
  framework: '@storybook/web-components-vite',
  stories: ['../pages/*.mdx', '../pages/*.stories.ts', '../../../packages/*/stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Stories show the sources as they are now, unbuilt.
    resolve: { ...vite.resolve, conditions: ['source', 'module', 'browser', 'development|production', 'import', 'default'] },
    // From here on browsers know light-dark(). For older ones it would be rewritten in a way that looks for color-scheme in stylesheets alone.
    // Captions stay files: as an address that holds its content, a course would refuse them.
    build: { ...vite.build, assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    // Lit's fields must not hide its accessors: the flags of this tsconfig see to it.
    oxc: { tsconfig: { configFile: here('../../../tsconfig.base.json') } },
  }),
};

export default config;
