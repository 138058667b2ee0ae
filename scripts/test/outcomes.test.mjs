import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { outcomesOf } from '../outcomes.mjs';
import { said } from '../results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'outcomes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = (tests, file = {}) => ({ testResults: [{ name: 'a.test.ts', status: 'passed', message: '', assertionResults: tests, ...file }] });
const ran = (status, ...messages) => ({ fullName: `it ${status}`, status, failureMessages: messages });
const journey = (status, ...messages) => ({ title: 'a learner', tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }] });
const playwright = (specs, errors = []) => ({ suites: [{ title: 'a.journey.ts', specs: [], suites: [{ title: 'at home', specs }] }], errors });

describe('the outcome of a run', () => {
  it.each([
    ['of Vitest', vitest([ran('passed'), ran('failed', 'Expected 2'), ran('skipped')]), [{ name: 'it passed', passed: true, why: '' }, { name: 'it failed', passed: false, why: 'Expected 2' }]],
    ['of Vitest, a file that did not load', vitest([], { status: 'failed', message: 'no such module' }), [{ name: 'a.test.ts', passed: false, why: 'no such module' }]],
    ['of Playwright', playwright([journey('expected'), journey('skipped')]), [{ name: 'a.journey.ts › at home › a learner', passed: true, flaky: false, why: '' }]],
    ['of Playwright, at the second try', playwright([journey('flaky', 'too late')]), [{ name: 'a.journey.ts › at home › a learner', passed: true, flaky: true, why: 'too late' }]],
    ['of Playwright, twice in vain', playwright([journey('unexpected', 'late', 'late')]), [{ name: 'a.journey.ts › at home › a learner', passed: false, flaky: false, why: 'late\nlate' }]],
    ['of Playwright, without a server', playwright([], [{ message: 'port in use' }]), [{ name: 'the run', passed: false, why: 'port in use' }]],
    ['of our own', { tests: [{ name: 'lint', passed: true }] }, [{ name: 'lint', passed: true }]],
  ])('%s', (_, json, expected) => {
    const path = join(folder, 'outcome.json');
    writeFileSync(path, JSON.stringify(json));
    expect(outcomesOf(path)).toEqual(expected);
  });

  it('is a failure when nothing was left', () => {
    expect(outcomesOf(join(folder, 'none.json'))).toMatchObject([{ passed: false }]);
  });
});

it('what failed is said again before the sum, with its reason', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  said({ rows: [{ name: 'quiz', passed: 1, failed: 1, troubled: [{ name: 'a learner', passed: false, why: '\u001b[31mExpected 2\u001b[39m' }] }], passed: 1, failed: 1 }, 2000);
  const lines = log.mock.calls.flat();
  log.mockRestore();
  expect(lines.slice(-3)).toEqual(['\nFAILED quiz: a learner\nExpected 2', '\n2 s in all', '1 passed, 1 failed']);
});
