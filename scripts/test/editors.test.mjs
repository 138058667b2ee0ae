import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosen } from '../../apps/editors/choice.mjs';
import { manual } from '../../apps/editors/manual.mjs';
import { outcomeOf, worse } from '../../apps/editors/outcome.mjs';
import { ELEMENTS, ROOT } from '../arrows.mjs';

const read = (path) => readFileSync(`${ROOT}docs/${path}`, 'utf8');
const seen = (form, outcome, more) => ({ config: 'tinymce', way: 'source', form, outcome, lost: [], added: [], inside: [], ...more });

describe('docs/editors.md', () => {
  it('is what docs/editors.json and the configurations give (npm run editors)', () => {
    expect(read('editors.md')).toBe(manual(JSON.parse(read('editors.json'))));
  });
});

describe.each(['tinymce-lines', 'ckeditor-lines'])('the lines of %s', (id) => {
  it('let every element in', () => {
    const lines = readFileSync(`${ROOT}apps/editors/configs/${id}.js`, 'utf8');
    expect([...ELEMENTS, 'course'].filter((name) => !lines.includes(`'tessera-${name}'`))).toEqual([]);
  });
});

describe('what a run has lost', () => {
  const before = { cases: [seen('quiz-div', 'component'), seen('course-link', 'text')] };

  it('is named with what was promised', () => {
    const lost = worse(before, { cases: [seen('quiz-div', 'text'), seen('course-link', 'text')] });
    expect(lost).toEqual(['tinymce, source, quiz-div: docs/editors.json promises “component”, and now it is “text”.']);
  });

  it('is also what was not tried', () => {
    expect(worse(before, { cases: [seen('quiz-div', 'component')] })).toEqual(['tinymce, source, course-link: docs/editors.json promises “text”, and now it is “not tried”.']);
  });

  it('is nothing where all is as good or better', () => {
    expect(worse(before, { cases: [seen('quiz-div', 'component'), seen('course-link', 'component')] })).toEqual([]);
  });
});

describe('the word for what was seen', () => {
  it.each([
    ['component', { answered: true }, { there: true, reads: false, code: false }],
    ['text', { answered: false }, { there: true, reads: true, code: false }],
    ['code', { answered: false }, { there: true, reads: true, code: true }],
    ['broken', { answered: false }, { there: true, reads: false, code: false }],
    ['gone', { answered: false }, { there: false, reads: false, code: false }],
  ])('%s', (outcome, walked, asText) => expect(outcomeOf(walked, asText)).toBe(outcome));
});

describe('the form to choose', () => {
  it('works through every way, then is changed least, then stands first', () => {
    const pasted = { way: 'paste' };
    const cases = [seen('a', 'component'), seen('a', 'broken', pasted), seen('b', 'component', { inside: ['li'] }), seen('c', 'component'), seen('d', 'component')];
    expect(chosen(cases, ['a', 'b', 'c', 'd'])).toBe('c');
  });
});
