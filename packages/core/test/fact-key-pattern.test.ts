import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factKey, factKeyPattern, type FactKind } from '../src/index.js';
import { fact } from './arbitraries.js';

const whole = (courses: readonly string[], kinds: readonly FactKind[]): RegExp => new RegExp(`^${factKeyPattern(courses, kinds)}$`);

it('knows every key of its courses and kinds, and none of others', () => {
  fc.assert(fc.property(fact, (each) => {
    const { course, kind } = each;
    const [key, other] = [factKey(each), kind === 'read' ? 'noted' : 'read'] as const;
    expect(key).toMatch(whole([course], [kind]));
    expect(key).toMatch(whole(['z', course], [other, kind]));
    expect(key).not.toMatch(whole([`${course}-b`], [kind]));
    expect(key).not.toMatch(whole([course], [other]));
  }));
});
