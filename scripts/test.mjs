// npm test: every ordinary check. Turbo runs them and keeps what passed: what did not change is not run again. The last line is a sum of outcomes.
import { ensureBrowser } from './browser.mjs';
import { forgetResults, readResults, said } from './results.mjs';
import { tried } from './run.mjs';

/** Browsers want both cores: they come when the rest is done, and journeys by themselves. */
const TURNS = [
  ['build', 'types', 'lint', 'check', 'check:unused', 'check:tools', 'weights', 'test:node'],
  ['test:browser'],
  ['journeys'],
  ['host-pages'],
];

const env = { TESSERA_ALL: process.argv.includes('--all') ? '1' : '' };
const started = Date.now();
process.env.TESSERA_BROWSER = ensureBrowser();
forgetResults();
const whole = TURNS.map(inTurn).every(Boolean);
const sum = readResults();
said(sum, Date.now() - started);
process.exit(whole && sum.failed === 0 ? 0 : 1);

function inTurn(tasks) {
  console.log(`\n— ${tasks.join(', ')}`);
  const start = Date.now();
  const ok = tried('turbo', ['run', ...tasks, '--continue', '--concurrency=2', '--output-logs=new-only', '--log-order=grouped'], env);
  console.log(`— ${tasks.join(', ')}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return ok;
}
