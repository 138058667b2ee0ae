// npm run release:dry: a whole release of HEAD, all but the publishing to the world. It works in a temporary folder and leaves nothing behind.
// `--keep` leaves the folder, to look at what was built.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from '../browser.mjs';
import { consumersIn, prepare, visit } from './rehearsal/consumers.mjs';
import { publish, startRegistry } from './rehearsal/registry.mjs';
import { sh, stopAll } from './rehearsal/shell.mjs';
import { step, summary, tryStep } from './rehearsal/steps.mjs';
import { build, cloned, compareTarballs, copyInstalled, install, stageAndPack, tarballs, version } from './rehearsal/workspace.mjs';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-release-')));
const [first, second] = ['one', 'two'].map((name) => join(home, name));
let registry;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (cleanUp(), process.exit(130)));

process.env.TESSERA_BROWSER = ensureBrowser();
try {
  const released = await prepareRelease();
  await rehearseUse(released);
  await step('the same bytes from a second folder', () => packAgain());
} catch (error) {
  if (!error.message) console.error(error);
} finally {
  cleanUp();
}
process.exit(summary() ? 0 : 1);

async function prepareRelease() {
  let released;
  await step('clone HEAD', () => cloned(process.cwd(), first));
  await step('npm ci', () => install(first));
  await step('version, changelogs, lock file', async () => (released = await version(first)));
  await step('build', () => build(first));
  for (const [name, args] of CHECKS()) await tryStep(name, async () => void (await sh(first, 'npm', args)));
  await step('stage and pack', async () => console.log(await stageAndPack(first)));
  await tryStep('publint, attw, contents', async () => told(await sh(first, process.execPath, ['scripts/release/check.mjs'])));
  return released;
}

function CHECKS() {
  return [
    ['types', ['run', 'types']],
    ['lint and arrows', ['run', 'lint']],
    ['course check', ['exec', '--no', '--', 'tessera', 'check', 'apps/course/content']],
  ];
}

function told(output) {
  console.log(output);
  return output.trim().split('\n').at(-1);
}

async function packAgain() {
  await cloned(first, second);
  copyInstalled(first, second);
  await build(second);
  await stageAndPack(second);
  return compareTarballs(tarballs(first), tarballs(second));
}

async function rehearseUse(released) {
  const packed = tarballs(first);
  await step('registry on this machine', async () => void (registry = await startRegistry(join(home, 'registry'))));
  await step('publish to it', () => publish(registry, packed, home));
  const built = [];
  for (const name of consumersIn(join(first, 'apps/consumers'))) {
    const folder = join(home, 'consumers', name);
    const offer = { url: registry.url, version: released, packed };
    if (await tryStep(`install and build: ${name}`, () => prepare(join(first, 'apps/consumers', name), folder, offer))) built.push({ name, folder });
  }
  const { serve } = await import(pathToFileURL(join(first, 'packages/cli/dist/index.js')));
  await step('a learner in each, in a browser', async () => told(await visit(first, built, serve)));
}

function cleanUp() {
  stopAll();
  registry?.stop();
  if (process.argv.includes('--keep')) console.log(`\nkept: ${home}`);
  else rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
