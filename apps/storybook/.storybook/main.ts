import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../../../packages/*/stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Stories show the sources as they are now, unbuilt.
    resolve: { ...vite.resolve, conditions: ['source', 'module', 'browser', 'development|production', 'import', 'default'] },
    // Vite's transformer would ship standard decorators raw: the flags of this tsconfig turn them into Lit's.
    oxc: { tsconfig: { configFile: here('../../../tsconfig.base.json') } } as never,
  }),
};

export default config;
