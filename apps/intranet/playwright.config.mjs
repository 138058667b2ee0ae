import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from '../../scripts/browser.mjs';

const port = Number(process.env.HOST_PAGES_PORT ?? 4344);

/** Host pages, served with the headers that each needs. The table is held to what the run has seen. */
export default defineConfig({
  testDir: 'test',
  outputDir: '../../test-results/host-pages',
  grepInvert: process.env.TESSERA_ALL ? undefined : /@long/,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // As in the journeys of the course: twice is a failure.
  retries: 1,
  // Seconds on a quiet computer; a busy one takes ten times as long.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'results/host-pages.json' }]],
  projects: [
    { name: 'pages', testMatch: '**/*.host.ts' },
    { name: 'table', testMatch: '**/*.table.ts', dependencies: ['pages'] },
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1240, height: 900 },
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGS },
    trace: 'off',
  },
  webServer: { command: 'node server/start.mjs', env: { PORT: String(port) }, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false },
});
