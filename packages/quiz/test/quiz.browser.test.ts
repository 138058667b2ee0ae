import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { progressStore } from '@tessera-learning/progress-store';
import { clear, heard, mount, mountHtml, newLearner, parks, sampleCourse, settled, until, vision, words } from '@tessera-learning/element-kit/testing';
import { quizHtml } from '@tessera-learning/quiz/html';
import type { AnsweredDetail, QuizElement } from '@tessera-learning/quiz';
import '@tessera-learning/quiz/define';

const quiz = { questions: [vision, parks] };
const place = { course: 'sample', module: 'tests' };

describe('tessera-quiz', () => {
  beforeEach(newLearner);
  afterEach(clear);

  const fresh = (): Promise<QuizElement> => mount<QuizElement>(html`<tessera-quiz course="sample" module="tests" .quiz=${quiz}></tessera-quiz>`);

  it('asks in a radio group named by the question, with nothing preselected and an empty status', async () => {
    const element = await fresh();
    const groups = all(element, '[role="radiogroup"]');
    expect(groups.map((group) => group.getAttribute('aria-labelledby')).map((id) => words(element.renderRoot.querySelector(`#${id}`)))).to.deep.equal([vision.prompt, parks.prompt]);
    expect(all<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
    expect(all(element, '[role="status"]').map(words)).to.deep.equal(['', '']);
  });

  it('records exactly one fact and tells the page, in the words of the contract', async () => {
    const element = await fresh();
    const details = heard<AnsweredDetail>('tessera-answered');
    await choose(element, 'circle');
    await press(element, 'Check answer');
    expect(details).to.deep.equal([{ ...place, question: 'vision', option: 'circle', correct: false }]);
    expect(progressStore().facts('sample')).to.deep.equal([{ ...place, kind: 'answered', id: 'vision', detail: 'circle', n: 1 }]);
    expect([...Array(localStorage.length).keys()].map((at) => localStorage.key(at)).filter((key) => key?.startsWith('tessera:'))).to.deep.equal(['tessera:sample:tests|answered|vision|circle|1']);
  });

  it('shows everyone the best answer, the reason for the option taken and where it comes from, in the status that was there', async () => {
    const element = await fresh();
    const status = all(element, '[role="status"]')[0] as HTMLElement;
    await choose(element, 'circle');
    await press(element, 'Check answer');
    expect(all(element, '[role="status"]')[0]).to.equal(status);
    expect(words(status)).to.contain('Best answer: Leaders who say it in public').and.to.contain('A small circle can start things off').and.to.contain('Guide, pages 16–19');
    expect(optionOf(element, 'circle')).to.contain('Your answer');
    expect(optionOf(element, 'public')).to.contain('Best answer');
  });

  it('gives the chosen option’s own evidence before the question’s', async () => {
    const element = await fresh();
    await choose(element, 'public');
    await press(element, 'Check answer');
    expect(all<HTMLAnchorElement>(element, '[role="status"] a').map(words)).to.deep.equal(['How it works, Council of Europe', 'Guide, pages 16–19']);
  });

  it('prints which radio was chosen and the square of the best answer, which browsers leave out as backgrounds', async () => {
    const element = await fresh();
    await choose(element, 'circle');
    await press(element, 'Check answer');
    await emulateMedia({ media: 'print' });
    const printed = [radio(element, 'circle'), radio(element, 'public').nextElementSibling as Element];
    expect(printed.map((each) => getComputedStyle(each).printColorAdjust)).to.deep.equal(['exact', 'exact']);
    await emulateMedia({ media: 'screen' });
  });

  it('is walked by keyboard: Tab to the group, arrows to choose, Enter to check, focus stays', async () => {
    const element = await fresh();
    await sendKeys({ press: 'Tab' });
    expect((element.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('circle');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    expect(words(element.shadowRoot?.activeElement)).to.equal('Check answer');
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(progressStore().facts('sample').map((fact) => fact.detail)).to.deep.equal(['public']);
    expect(words(element.shadowRoot?.activeElement)).to.equal('Try again');
  });

  it('checks on Enter in a radio, as forms do', async () => {
    const element = await fresh();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(progressStore().facts('sample').map((fact) => fact.detail)).to.deep.equal(['circle']);
  });

  it('asks for an answer first: names it at the group and moves to the first radio', async () => {
    const element = await fresh();
    await press(element, 'Check answer');
    const described = all(element, '[role="radiogroup"]')[0]?.getAttribute('aria-describedby');
    expect(words(element.renderRoot.querySelector(`#${described}`))).to.equal('Choose an answer first.');
    expect((element.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('circle');
    expect(progressStore().facts('sample')).to.deep.equal([]);
  });

  it('tries again: the first answer stays kept, the next one gets a larger number', async () => {
    const element = await fresh();
    await choose(element, 'circle');
    await press(element, 'Check answer');
    await later();
    await press(element, 'Try again');
    expect(all<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
    await choose(element, 'public');
    await later();
    await press(element, 'Check answer');
    expect(progressStore().facts('sample').map((fact) => `${fact.detail} ${fact.n}`)).to.deep.equal(['circle 1', 'public 2']);
  });

  it('takes a second press within half a second for a slip', async () => {
    const element = await fresh();
    await choose(element, 'circle');
    await press(element, 'Check answer');
    button(element, 'Try again').click();
    await settled(element);
    expect(all(element, '[role="radiogroup"]').length).to.equal(2);
    expect(optionOf(element, 'circle')).to.contain('Your answer');
  });

  it('keeps a judged answer when a radio is pressed again', async () => {
    const element = await fresh();
    await choose(element, 'circle');
    await press(element, 'Check answer');
    radio(element, 'paper').click();
    await settled(element);
    expect(all<HTMLInputElement>(element, 'input:checked').map((input) => input.value)).to.deep.equal(['circle']);
  });

  it('says the result in words, without pass or fail', async () => {
    const element = await fresh();
    expect(words(part(element, 'result'))).to.equal('0 of 2 questions answered.');
    await choose(element, 'public');
    await press(element, 'Check answer');
    await choose(element, 'leave');
    await press(element, 'Check answer');
    expect(words(part(element, 'result'))).to.equal('All 2 questions answered, 1 with the best answer.');
  });

  it('shows a kept answer again, outside the status: nothing is announced on load', async () => {
    progressStore().record({ ...place, kind: 'answered', id: 'parks', detail: 'ask' });
    const element = await fresh();
    expect(optionOf(element, 'ask')).to.contain('Your answer: the best one');
    expect(all(element, '[role="status"]').map(words)).to.deep.equal(['', '']);
    expect(words(element)).to.contain('Looking at an ordinary service again');
  });

  it('says so when the kept answer is no longer an option', async () => {
    progressStore().record({ ...place, kind: 'answered', id: 'parks', detail: 'removed-option' });
    expect(words(await fresh())).to.contain('This question was changed after you answered it.');
  });

  it('shows one question at a time, starting at the first open one, and moves focus with the learner', async () => {
    progressStore().record({ ...place, kind: 'answered', id: 'vision', detail: 'public' });
    const element = await mount<QuizElement>(html`<tessera-quiz course="sample" module="tests" mode="one" .quiz=${quiz}></tessera-quiz>`);
    expect(headings(element)).to.deep.equal([parks.prompt]);
    await press(element, 'Question before');
    expect(headings(element)).to.deep.equal([vision.prompt]);
    expect(words(element.shadowRoot?.activeElement)).to.equal(vision.prompt);
  });

  it('says the same from HTML, from a property and from src', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
    const fromProperty = words(await fresh());
    const fromHtml = words(await mountHtml(quizHtml(quiz, place)));
    const fromSrc = await mount<QuizElement>(html`<tessera-quiz src=${src} module="vision-and-parks"></tessera-quiz>`);
    await until(() => words(fromSrc));
    expect(fromHtml).to.equal(fromProperty);
    expect(words(fromSrc)).to.equal(fromProperty);
  });

  it('speaks French where the place is French', async () => {
    const holder = await mount<HTMLElement>(html`<div lang="fr-BE"><tessera-quiz course="sample" module="tests" .quiz=${quiz}></tessera-quiz></div>`);
    const element = holder.firstElementChild as QuizElement;
    await until(() => words(element).includes('Vérifier'));
    expect(words(element)).to.contain('Vérifier la réponse').and.not.to.contain('Check answer');
  });

  it('reads questions again when the host rewrites them', async () => {
    const element = await mountHtml<QuizElement>(quizHtml({ questions: [vision] }, place));
    const other = await parsed(quizHtml({ questions: [parks] }, place).toString());
    element.replaceChildren(...other.childNodes);
    await settled(element);
    expect(headings(element)).to.deep.equal([parks.prompt]);
  });

  it('keeps the choice when it is moved in the page', async () => {
    const element = await fresh();
    await choose(element, 'public');
    const elsewhere = document.createElement('div');
    document.querySelector('main')?.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(all<HTMLInputElement>(element, 'input:checked').map((input) => input.value)).to.deep.equal(['public']);
  });

  it('tells a developer which attribute is missing, and keeps the HTML readable', async () => {
    const said: unknown[][] = [];
    const before = console.error;
    console.error = (...words: unknown[]) => said.push(words);
    try {
      const element = await mountHtml<QuizElement>(quizHtml(quiz, place).toString().replace('module="tests"', ''));
      expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
      expect(String(said[0]?.[0])).to.contain('<tessera-quiz>: write module="…"');
      await mountHtml<QuizElement>('<tessera-quiz course="sample" module="tests"><p>Nothing here.</p></tessera-quiz>');
      expect(String(said[1]?.[0])).to.contain('put <section data-question');
    } finally {
      console.error = before;
    }
  });

  describe('when the course does not arrive', () => {
    const fetchBefore = window.fetch;
    afterEach(() => (window.fetch = fetchBefore));

    it('names the cause, keeps the plain HTML in view, and tries again on request', async () => {
      window.fetch = () => Promise.resolve(new Response('<html>Sign in</html>'));
      const element = await mount<QuizElement>(html`<tessera-quiz src="/sign-in.json" module="vision-and-parks"><p>Plain</p></tessera-quiz>`);
      await until(() => words(element));
      expect(words(element)).to.contain('perhaps a sign-in page');
      expect(element.renderRoot.querySelector('slot')?.assignedElements().map(words)).to.deep.equal(['Plain']);
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(sampleCourse)));
      await press(element, 'Try again');
      await until(() => headings(element).length);
      expect(headings(element)).to.deep.equal([vision.prompt, parks.prompt]);
    });

    it('leaves everything else on the page working, and kept facts untouched', async () => {
      progressStore().record({ ...place, kind: 'answered', id: 'parks', detail: 'ask' });
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      const holder = await mount<HTMLElement>(html`<div><tessera-quiz src="/gone.json" module="x"></tessera-quiz><tessera-quiz course="sample" module="tests" .quiz=${quiz}></tessera-quiz></div>`);
      const second = holder.lastElementChild as QuizElement;
      await settled(second);
      await choose(second, 'public');
      await press(second, 'Check answer');
      expect(progressStore().facts('sample').map((fact) => fact.detail).sort()).to.deep.equal(['ask', 'public']);
    });
  });

  it('costs no scan of store or document per instance: one hundred quizzes', async () => {
    let scans = 0;
    const keyBefore = Object.getOwnPropertyDescriptor(Storage.prototype, 'key') as PropertyDescriptor;
    Object.defineProperty(Storage.prototype, 'key', { ...keyBefore, value(this: Storage, at: number) { scans += 1; return (keyBefore.value as Storage['key']).call(this, at); } });
    let searches = 0;
    const searchBefore = document.querySelectorAll.bind(document);
    document.querySelectorAll = ((selector: string) => ((searches += 1), searchBefore(selector)));
    try {
      const many = [...new Array<undefined>(100)].map((_, at) => html`<tessera-quiz course="sample" module=${`m-${at}`} .quiz=${quiz}></tessera-quiz>`);
      const holder = await mount<HTMLElement>(html`<div>${many}</div>`);
      await settled(holder);
      expect([...holder.children].filter((each) => all(each as QuizElement, '[role="radiogroup"]').length === 2)).to.have.length(100);
      expect([scans, searches]).to.deep.equal([0, 0]);
    } finally {
      Object.defineProperty(Storage.prototype, 'key', keyBefore);
      document.querySelectorAll = searchBefore;
    }
  });

  describe('when a page takes events away', () => {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    it('checks by the form’s submit if a host stops every click in capture', async () => {
      const element = await fresh();
      window.addEventListener('click', stop, true);
      try {
        await choose(element, 'public');
        await press(element, 'Check answer');
        expect(progressStore().facts('sample')).to.have.length(1);
      } finally {
        window.removeEventListener('click', stop, true);
      }
    });

    it('does not submit a form round it', async () => {
      const form = await mount<HTMLFormElement>(html`<form><tessera-quiz course="sample" module="tests" .quiz=${quiz}></tessera-quiz></form>`);
      const element = form.firstElementChild as QuizElement;
      await settled(element);
      let submitted = false;
      form.addEventListener('submit', (event) => { event.preventDefault(); submitted = true; });
      await choose(element, 'public');
      await press(element, 'Check answer');
      expect(submitted).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  });
});

function all<T extends Element = HTMLElement>(element: QuizElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

function headings(element: QuizElement): string[] {
  return all(element, '[role="heading"]').map(words);
}

function part(element: QuizElement, name: string): Element | undefined {
  return all(element, `[part~="${name}"]`)[0];
}

function radio(element: QuizElement, value: string): HTMLInputElement {
  return all<HTMLInputElement>(element, `input[value="${value}"]`)[0] as HTMLInputElement;
}

function optionOf(element: QuizElement, value: string): string {
  return words(radio(element, value).closest('label'));
}

function button(element: QuizElement, name: string): HTMLButtonElement {
  return all<HTMLButtonElement>(element, 'button').find((each) => words(each) === name) as HTMLButtonElement;
}

async function choose(element: QuizElement, value: string): Promise<void> {
  radio(element, value).click();
  await settled(element);
}

async function press(element: QuizElement, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, 550));
}

async function parsed(source: string): Promise<Element> {
  return (await Promise.resolve(new DOMParser().parseFromString(source, 'text/html').body.firstElementChild)) as Element;
}
