import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { outcomesOf } from './outcomes.mjs';

/** Scripts that leave an outcome, and the file in the folder `results` beside them that holds it. */
const OF_ALL = { types: 'types', lint: 'lint', 'check:unused': 'unused', 'check:tools': 'tools', weights: 'weights' };
const OF_PACKAGE = { check: 'check', 'test:node': 'node', 'test:browser': 'browser', journeys: 'journeys', 'host-pages': 'host-pages' };

/** Forgets earlier outcomes, so that none stands for a run that never came; turbo brings back those that still hold. */
export function forgetResults() {
  for (const { file } of due()) rmSync(file, { force: true });
}

/** Sums every outcome that is due. */
export function readResults() {
  const rows = due().map(({ name, file }) => ({ name, ...tally(outcomesOf(file)) }));
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  return { rows, passed: total('passed'), failed: total('failed') };
}

/** Says what failed and why once more, after all the other lines: whoever sees only the end of a long run sees it. */
export function said({ rows, passed, failed }, milliseconds) {
  console.log('');
  for (const row of rows) console.log(`${row.name.padEnd(32)} ${row.passed} passed${row.flaky ? ` (${row.flaky} at the second try)` : ''}, ${row.failed} failed`);
  for (const row of rows) row.troubled.forEach((test) => console.log(`\n${test.passed ? 'AT THE SECOND TRY' : 'FAILED'} ${row.name}: ${test.name}\n${start(test.why)}`));
  console.log(`\n${(milliseconds / 1000).toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failed} failed`);
}

/** The first lines, without colours. */
function start(why = 'See its own lines above.') {
  return stripVTControlCharacters(why).split('\n').slice(0, 25).join('\n');
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

function tally(tests) {
  const passed = tests.filter((test) => test.passed).length;
  return { passed, failed: tests.length - passed, flaky: tests.filter((test) => test.flaky).length, troubled: tests.filter((test) => !test.passed || test.flaky) };
}
