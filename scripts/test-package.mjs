// Run in a package by turbo, which keeps the outcome: `node` runs its tests in Node, `browser` those in a browser. The outcome is results/<kind>.json.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const files = inPages();
  // Turbo runs two packages at a time, so one page each keeps both cores busy; a package with many pages goes on when the others are done.
  const pages = files.length > 2 ? '2' : '1';
  return tried('web-test-runner', [...files.flatMap((file) => ['--files', file]), '--port', port, ...more], { TESSERA_RESULTS: outcome, TESSERA_PAGES: pages });
}

/** Loading the sources takes a page longer than most tests: they share one. A file that says “// A page of its own: why” gets that. */
function inPages() {
  const files = readdirSync(join(room, 'test')).filter((name) => name.endsWith('.browser.test.ts'));
  const alone = files.filter((name) => /^\/\/ A page of its own: /m.test(readFileSync(join(room, 'test', name), 'utf8')));
  const together = `${room}/results/together.browser.test.ts`;
  writeFileSync(together, files.filter((name) => !alone.includes(name)).map((name) => `import '../test/${name.replace(/ts$/, 'js')}';\n`).join(''));
  return [together, ...alone.map((name) => `${room}/test/${name}`)];
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
