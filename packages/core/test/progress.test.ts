import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_N, NOTHING, completionOf, join, latest, nextN, progressOf, stepOf, type Fact, type Progress } from '../src/index.js';
import { fact, facts } from './arbitraries.js';

const ITEMS = ['read:a', 'answered:a', 'answered:two-words', 'watched:b', 'noted:x9'];

/** All that anyone can see of progress. */
function seen(progress: Progress) {
  const steps = [...progress.steps].sort(([a], [b]) => (a < b ? -1 : 1));
  const newest = steps.map(([step]) => latest(progress, step));
  return { keys: [...progress.facts.keys()].sort(), steps, newest, clock: progress.clock, completion: completionOf(progress, 'a', 'b', ITEMS) };
}

const answered = (detail: string, n: number): Fact => ({ course: 'a', module: 'b', kind: 'answered', id: 'a', detail, n });

describe('joining', () => {
  test('gives the same progress in any order, however often a fact comes', () => {
    const shuffled = facts.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2 })));
    fc.assert(fc.property(shuffled, ([some, mixed]) => void expect(seen(progressOf(mixed))).toEqual(seen(progressOf(some)))));
  });

  test('one by one is joining at once', () => {
    fc.assert(fc.property(facts, (some) => void expect(seen(some.reduce((progress, each) => join(progress, [each]), NOTHING))).toEqual(seen(progressOf(some)))));
  });

  test('is commutative', () => {
    fc.assert(fc.property(facts, facts, (a, b) => void expect(seen(join(progressOf(a), b))).toEqual(seen(join(progressOf(b), a)))));
  });

  test('is associative', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const right = join(progressOf(b), c).facts.values();
        expect(seen(join(join(progressOf(a), b), c))).toEqual(seen(join(progressOf(a), right)));
      }),
    );
  });

  test('what is known already gives the very same object', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const progress = progressOf(some);
        expect(join(progress, some)).toBe(progress);
      }),
    );
  });

  test('changes nothing that was handed out before', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const progress = progressOf(a);
        const before = seen(progress);
        join(progress, b);
        expect(seen(progress)).toEqual(before);
      }),
    );
  });
});

describe('the newest fact of a step', () => {
  test('has the largest clock', () => {
    expect(latest(progressOf([answered('tools', 2), answered('rules', 1)]), 'a:b|answered|a')?.detail).toBe('tools');
  });

  test('is the same on every device when two tabs acted at once', () => {
    const [one, two] = [answered('rules', 3), answered('tools', 3)];
    expect(latest(progressOf([one, two]), stepOf(one))).toEqual(latest(progressOf([two, one]), stepOf(one)));
  });

  test('is what the learner does next, whatever came before', () => {
    fc.assert(
      fc.property(facts, fact, (some, next) => {
        const progress = progressOf(some);
        const now = { ...next, n: nextN(progress) };
        expect(latest(join(progress, [now]), stepOf(now))).toEqual(now);
      }),
    );
  });
});

test('the clock stays readable when a file brings the largest there is', () => {
  expect(nextN(progressOf([answered('tools', LARGEST_N)]))).toBe(LARGEST_N);
});
