import { clear, courseWith, heard, inside, mount, mountHtml, newLearner, outlineOf, settled, snippetsOf, until, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { readQuiz, type AnsweredDetail, type QuizElement } from '@tessera-learning/quiz';
import '@tessera-learning/quiz/define';

const [snippet = ''] = await snippetsOf(new URL('../README.md', import.meta.url));

describe('the snippet of the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('asks its question, and tells whoever answers what is best and why', async () => {
    const answers = heard<AnsweredDetail>('tessera-answered');
    const element = await mountHtml<QuizElement>(snippet);
    const radios = inside<HTMLInputElement>(element, 'input[type="radio"]');
    expect(words(inside(element, 'fieldset legend, [role="group"] .prompt, .prompt')[0])).to.contain('What helps most?');
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    radios[0]?.click();
    await settled(element);
    inside(element, '[part="check"]')[0]?.click();
    await settled(element);
    const feedback = words(inside(element, '[role="status"]')[0]);
    expect(feedback).to.contain('A festival lasts a day.');
    expect(inside<HTMLAnchorElement>(element, '[part="feedback"] a').map((link) => [words(link), link.getAttribute('href')])).to.deep.equal([['Guide, page 17', 'guide.pdf#page=17']]);
    expect(answers).to.deep.equal([{ course: 'my-course', module: 'parks', question: 'parks', option: 'festival', correct: false }]);
  });

  it('is the same to assistive technology as the same questions from a course file', async () => {
    // Beside a data: address nothing can lie.
    const element = await mountHtml<QuizElement>(snippet.replace('guide.pdf', 'https://example.org/guide.pdf'));
    const [outline, shown, quiz] = [outlineOf(element), words(element), readQuiz(element)];
    if (!quiz) throw new Error('the snippet holds no quiz');
    const bySource = await mount<QuizElement>(html`<tessera-quiz src=${courseWith('my-course', { id: 'parks', quiz })} module="parks"></tessera-quiz>`);
    await until(() => inside(bySource, 'input').length > 0);
    expect(outlineOf(bySource)).to.deep.equal(outline);
    expect(words(bySource)).to.equal(shown);
    expect(outline.filter((line) => line.startsWith('radio: ')).length).to.equal(2);
  });
});
