// Run in a package by turbo, which keeps the outcome: `node` runs its tests in Node, `browser` those in a browser. The outcome is results/<kind>.json.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tried } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = process.cwd();
const room = `${basename(dirname(here))}/${basename(here)}`;
const [kind, ...more] = process.argv.slice(2);
const outcome = join(here, 'results', `${kind}.json`);

mkdirSync('results', { recursive: true });
rmSync(outcome, { force: true });
process.chdir(root);
const kinds = { node: inNode, browser: inBrowser };
if (!kinds[kind]) throw new Error(`test-package.mjs: say node or browser, not ${kind}.`);
process.exit((await kinds[kind]()) ? 0 : 1);

function inNode() {
  return tried('vitest', ['run', `${room}/test/`, '--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`, ...more]);
}

async function inBrowser() {
  // Two test runners that start at once would look for the same free port.
  const port = String(await freePort());
  return tried('web-test-runner', ['--files', `${room}/test/**/*.browser.test.ts`, '--port', port, ...more], { TESSERA_RESULTS: outcome, TESSERA_PAGES: '1' });
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
