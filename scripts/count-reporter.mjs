import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many browser tests passed and failed, with their names, so that the last line of `npm test` is a sum of files. */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.flatMap((session) => leaves(session.testResults, [session.testFile]));
      const broken = sessions.filter((session) => session.errors.length > 0).map(({ testFile, errors }) => ({ name: testFile, passed: false, why: errors.map(said).join('\n') }));
      const tests = [...results, ...broken];
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ tests }, null, 1));
    },
  };
}

function leaves(suite, path) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.filter((test) => !test.skipped).map((test) => ({ name: [...here, test.name].join(' › '), passed: test.passed, milliseconds: test.duration, why: test.error && said(test.error) }));
  return [...own, ...suite.suites.flatMap((inner) => leaves(inner, here))];
}

function said({ name, message, stack }) {
  return [message && `${name ?? 'Error'}: ${message}`, stack].filter(Boolean).join('\n');
}
