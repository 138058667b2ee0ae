// npm test: every ordinary check, one after the other as browsers want both cores. The last line is a sum of result files.
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { readResults, said, writeCheck } from './results.mjs';
import { run, tried, triedBeside } from './run.mjs';

const all = process.argv.includes('--all');
const env = { TESSERA_ALL: all ? '1' : '' };
rmSync('results', { recursive: true, force: true });
mkdirSync('results', { recursive: true });

// Each wants one core: they run side by side.
const STEPS = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['lint and arrows', 'eslint', ['.', '--max-warnings=0']],
  ['course check', process.execPath, ['packages/cli/bin/tessera.js', 'check', 'apps/course/content']],
];
const SUITES = [
  ['core, authoring, site and tools in Node', () => tried('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=results/node.json'], env)],
  ['weights', () => tried(process.execPath, ['scripts/weights.mjs'])],
  ['elements in a browser', () => tried('web-test-runner', [], env)],
  ['journeys over the built site', () => tried('playwright', ['test'], env)],
];

const started = Date.now();
process.env.TESSERA_BROWSER = ensureBrowser();
timed('build', () => run('turbo', ['run', 'build', '--output-logs=new-only']));
await Promise.all(STEPS.map(async ([name, command, args]) => writeCheck(name, await beside(name, command, args))));
const whole = SUITES.map(([name, suite]) => timed(name, suite)).every(Boolean);
const sum = readResults();
said(sum, Date.now() - started);
process.exit(whole && sum.failed === 0 ? 0 : 1);

async function beside(name, command, args) {
  const start = Date.now();
  const ok = await triedBeside(command, args);
  console.log(`— ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds(start)} s`);
  return ok;
}

function timed(name, step) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const ok = step();
  console.log(`— ${name}: ${ok === false ? 'FAILED' : 'ok'} in ${seconds(start)} s`);
  return ok;
}

function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(0);
}
