import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from './scripts/browser.mjs';

const port = 4321;

/** Journeys over the built site, served by the committed command as a learner would get it. */
export default defineConfig({
  testDir: 'apps/course/test',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  // What is tried more narrowly elsewhere waits for npm run test:all.
  grepInvert: process.env.TESSERA_ALL ? undefined : /@long/,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Two cores and real browsers: a journey may stumble once. It is then listed as flaky; twice is a failure.
  retries: 1,
  // Seconds on a quiet computer; a busy one takes ten times as long.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'apps/course/results/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGS },
    trace: 'off',
  },
  webServer: {
    command: `node packages/cli/bin/tessera.js serve apps/course/dist --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
