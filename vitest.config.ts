import { defineConfig } from 'vitest/config';

const all = Boolean(process.env['TESSERA_ALL']);

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    setupFiles: ['scripts/more-runs.ts'],
    // One worker for each of CI's two cores: left to itself vitest keeps one core free.
    maxWorkers: 2,
    // Texts of 100 kB are read in some tests, and CI has two cores.
    testTimeout: all ? 300_000 : 30_000,
    include: ['{packages,apps}/*/test/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
  },
});
