import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { defaultReporter } from '@web/test-runner';
import { ariaSnapshotPlugin } from './scripts/aria-snapshot.mjs';
import { BROWSER_ARGS, installedBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  rootDir: '.',
  files: ['{packages,apps}/*/test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  // esbuild reads from the tsconfig that fields must not hide accessors; without it Lit's properties break.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('./tsconfig.base.json') }), ariaSnapshotPlugin()],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGS } })],
  concurrency: Number(process.env.TESSERA_PAGES ?? 2),
  testsFinishTimeout: 240_000,
  testRunnerHtml: (framework) => `<!doctype html><html><body><script>globalThis.TESSERA_ALL = ${Boolean(process.env.TESSERA_ALL)};</script><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { timeout: 10_000 } },
  // Complaints to developers and Lit's own notice are expected; everything else is shown.
  filterBrowserLogs: ({ args }) => !/^(?:<tessera-|Lit is in dev mode)/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(process.env.TESSERA_RESULTS ?? 'results/elements.json')],
};
