import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const SUITES = ['node.json', 'weights.json', 'elements.json', 'journeys.json'];

/** Keeps the outcome of a check that has no result file of its own. */
export function writeCheck(name, passed) {
  writeFileSync(`results/check-${name.replace(/\W+/g, '-')}.json`, JSON.stringify({ tests: [{ name, passed }] }));
}

/** Sums every result file; one that is missing counts as a failure, as its suite did not finish. */
export function readResults() {
  const checks = readdirSync('results').filter((file) => file.startsWith('check-'));
  const rows = [...checks, ...SUITES].map((file) => ({ file, ...count(`results/${file}`) }));
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  return { rows, passed: total('passed'), failed: total('failed') };
}

export function said({ rows, passed, failed }, milliseconds) {
  console.log('');
  for (const row of rows) console.log(`${row.file.replace('.json', '').padEnd(24)} ${row.passed} passed${row.flaky ? ` (${row.flaky} at the second try)` : ''}, ${row.failed} failed`);
  console.log(`\n${(milliseconds / 1000).toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failed} failed`);
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
