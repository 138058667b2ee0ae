import { existsSync, readFileSync } from 'node:fs';

/**
 * The checks that a run left in a file, whichever tool wrote it.
 * @param {string} path JSON of Playwright, of Vitest, or `{ tests }` of our own
 * @returns {{ name: string, passed: boolean, flaky?: boolean, why?: string }[]} a file that is not there is a run that did not finish: one failure
 */
export function outcomesOf(path) {
  if (!existsSync(path)) return [{ name: path, passed: false, why: 'The run did not finish: its outcome is missing.' }];
  const json = JSON.parse(readFileSync(path, 'utf8'));
  if (json.tests) return json.tests;
  return json.testResults ? json.testResults.flatMap(ofVitest) : ofPlaywright(json);
}

/** A file that could not be loaded is a failure without tests. */
function ofVitest({ name, status, message, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) return [{ name, passed: false, why: message }];
  return assertionResults
    .filter((test) => ['passed', 'failed'].includes(test.status))
    .map((test) => ({ name: test.fullName, passed: test.status === 'passed', why: test.failureMessages.join('\n') }));
}

function ofPlaywright({ suites, errors }) {
  return [...suites.flatMap((suite) => ofSuite(suite, [])), ...errors.map(({ message }) => ({ name: 'the run', passed: false, why: message }))];
}

function ofSuite({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) => spec.tests.map((test) => ofTest([...path, spec.title].join(' › '), test)));
  return [...own.filter(Boolean), ...suites.flatMap((suite) => ofSuite(suite, path))];
}

function ofTest(name, { status, results }) {
  if (status === 'skipped') return undefined;
  const why = results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n');
  return { name, passed: status !== 'unexpected', flaky: status === 'flaky', why };
}
