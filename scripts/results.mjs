import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts that leave an outcome, and the file in the folder `results` beside them that holds it. */
const OF_ALL = { types: 'types', lint: 'lint', 'check:unused': 'unused', 'check:tools': 'tools', weights: 'weights' };
const OF_PACKAGE = { check: 'check', 'test:node': 'node', 'test:browser': 'browser', journeys: 'journeys', 'host-pages': 'host-pages' };

/** Forgets earlier outcomes, so that none stands for a run that never came; turbo brings back those that still hold. */
export function forgetResults() {
  for (const { file } of due()) rmSync(file, { force: true });
}

/** Sums every outcome that is due; one that is missing counts as a failure, as its run did not finish. */
export function readResults() {
  const rows = due().map(({ name, file }) => ({ name, ...count(file) }));
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  return { rows, passed: total('passed'), failed: total('failed') };
}

export function said({ rows, passed, failed }, milliseconds) {
  console.log('');
  for (const row of rows) console.log(`${row.name.padEnd(32)} ${row.passed} passed${row.flaky ? ` (${row.flaky} at the second try)` : ''}, ${row.failed} failed`);
  console.log(`\n${(milliseconds / 1000).toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failed} failed`);
}

function due() {
  const folders = ['packages', 'apps'].flatMap((room) => readdirSync(room).map((name) => join(room, name)));
  return [...outcomesIn('.', OF_ALL), ...folders.flatMap((folder) => outcomesIn(folder, OF_PACKAGE))];
}

function outcomesIn(folder, outcomes) {
  const path = join(folder, 'package.json');
  const { scripts = {} } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return Object.entries(outcomes)
    .filter(([script]) => script in scripts)
    .map(([script, name]) => ({ name: join(folder, script), file: join(folder, 'results', `${name}.json`) }));
}

function count(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const json = JSON.parse(readFileSync(path, 'utf8'));
  if (Array.isArray(json.tests)) return tally(json.tests.map((test) => test.passed));
  if ('numPassedTests' in json) return { passed: json.numPassedTests, failed: json.numFailedTests + unread(json) };
  return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected + json.errors.length, flaky: json.stats.flaky };
}

/** Vitest counts a file that could not be loaded as a failed suite without tests. */
function unread(json) {
  return json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

function tally(outcomes) {
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
}
