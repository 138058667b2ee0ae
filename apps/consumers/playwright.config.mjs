import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from '../../scripts/browser.mjs';

/** Where each built consumer is served, by name: `npm run release:dry` says it. */
const consumers = JSON.parse(process.env.TESSERA_CONSUMERS ?? '{}');
if (Object.keys(consumers).length === 0) throw new Error('TESSERA_CONSUMERS names no consumer: run npm run release:dry.');

export default defineConfig({
  testDir: 'test',
  testMatch: 'consumer.spec.ts',
  outputDir: '../../test-results/consumers',
  forbidOnly: true,
  workers: 1,
  timeout: 30_000,
  reporter: [['list']],
  use: { launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGS } },
  projects: Object.entries(consumers).map(([name, baseURL]) => ({ name, use: { baseURL } })),
});
