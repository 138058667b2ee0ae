import { expect } from 'chai';
import fc from 'fast-check';
import { normalise, type Option, type Quiz } from '@tessera-learning/core';
import * as arbitrary from '@tessera-learning/element-kit/arbitraries';
import { readQuiz } from '@tessera-learning/quiz';
import { quizHtml } from '@tessera-learning/quiz/html';

const place = { course: 'sample', module: 'tests' };

describe('the plain HTML of a quiz', () => {
  it('is read back as the quiz that was written, whatever it holds', () => {
    fc.assert(fc.property(arbitrary.quiz, fc.constantFrom('en', 'fr', 'ar'), fc.integer({ min: 2, max: 6 }), (quiz, language, headingLevel) => {
      expect(read(parsed(quizHtml(quiz, { ...place, language, headingLevel }).toString()))).to.deep.equal(quiz);
    }));
  });

  it('survives an editor that adds wrappers, spaces and styles', () => {
    const source = `<div data-question="a"><div class="x"><h4> Which <span style="color:red">one</span>? </h4></div>
      <ol type="a"><li data-option="x"><p>First </p></li><li data-option="y" data-correct=""><p>Second</p></li></ol>
      <details><summary>Key</summary><p>Best answer: b</p><ol><li><p>No.</p></li><li>Yes, <b>this</b>.<p data-evidence=""><a href="v.mp4#t=5">Video</a></p></li></ol>
      <p data-evidence><a href="g.pdf#page=3">Guide</a> <a href="javascript:alert(1)">bad</a></p></details></div>`;
    const expected: Quiz = { questions: [{ id: 'a', prompt: 'Which one?', options: [
      { id: 'x', text: 'First', correct: false, feedback: 'No.' },
      { id: 'y', text: 'Second', correct: true, feedback: [{ type: 'paragraph', children: ['Yes, ', { type: 'strong', children: ['this'] }, '.'] }], evidence: [{ kind: 'video', text: 'Video', href: 'v.mp4#t=5' }] },
    ], evidence: [{ kind: 'guide', text: 'Guide', href: 'g.pdf#page=3' }] }] };
    expect(read(parsed(source))).to.deep.equal(expected);
  });

  it('leaves out a question without exactly one right answer, and has nothing to say about other HTML', () => {
    const two = '<section data-question="a"><h3>?</h3><ol><li data-option="x" data-correct>1</li><li data-option="y" data-correct>2</li></ol></section>';
    expect(readQuiz(parsed(two))).to.equal(undefined);
    expect(readQuiz(parsed('<p>Hello</p>'))).to.equal(undefined);
  });
});

function parsed(source: string): Element {
  return new DOMParser().parseFromString(source, 'text/html').body;
}

/** With texts in their normal form, as white space in HTML is nobody's meaning. */
function read(element: Element): Quiz {
  const { questions } = readQuiz(element) as Quiz;
  return { questions: questions.map((question) => ({ ...question, options: question.options.map((option) => withoutEmpty({ ...option, feedback: normalise(option.feedback) })) })) };
}

/** An option without evidence of its own may say so by an empty list. */
function withoutEmpty({ evidence = [], ...option }: Option): Option {
  return evidence.length > 0 ? { ...option, evidence } : option;
}
