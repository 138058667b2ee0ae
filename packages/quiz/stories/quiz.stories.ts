import { parks, sampleCourse, vision } from '@tessera-learning/element-kit/sample-course';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { QuizElement } from '../src/index.js';
import '../src/define.js';

const quiz = { questions: [vision, parks] };
const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** Questions with one best answer each, and the reason for everyone. */
const meta: Meta<QuizElement> = {
  title: 'Elements/Quiz',
  component: 'tessera-quiz',
  args: { mode: 'all', headingLevel: 3 },
  argTypes: { mode: { control: 'inline-radio', options: ['all', 'one'] }, quiz: { control: 'object' } },
  render: ({ mode, headingLevel }) => html`<tessera-quiz course="sample" module="stories" .quiz=${quiz} .mode=${mode} .headingLevel=${headingLevel}></tessera-quiz>`,
};
export default meta;

type Story = StoryObj<QuizElement>;

async function ready(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('tessera-quiz') as QuizElement;
  // The strings and the content may each ask for one more update.
  for (let turn = 0; turn < 4; turn += 1) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 10));
  }
  return element.renderRoot as ShadowRoot;
}

async function answer(canvas: HTMLElement, option: string | undefined): Promise<void> {
  await progressStore().forget('sample');
  const root = await ready(canvas);
  root.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.click();
  await ready(canvas);
  root.querySelector<HTMLButtonElement>('[part="check"]')?.click();
  await ready(canvas);
}

/** As a learner meets it: nothing is preselected. */
export const Untouched: Story = { play: async () => progressStore().forget('sample') };

/** An answer that another one beats: own answer and best answer are both named in words. */
export const AnotherAnswer: Story = { play: ({ canvasElement }) => answer(canvasElement, 'circle') };

/** The best answer, with its own source beside the question's. */
export const BestAnswer: Story = { play: ({ canvasElement }) => answer(canvasElement, 'public') };

/** The button was pressed before anything was chosen. */
export const NothingChosen: Story = { play: ({ canvasElement }) => answer(canvasElement, undefined) };

/** One question at a time; it starts at the first one that is open. */
export const OneAtATime: Story = { args: { mode: 'one' }, play: async () => progressStore().forget('sample') };

/** One question alone, in a column as narrow as a phone. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 288px"><tessera-quiz course="sample" module="stories" question="parks" .quiz=${quiz}></tessera-quiz></div>`,
};

/** The words of the element in French; the questions stay as they were written. */
export const French: Story = {
  render: () => html`<div lang="fr"><tessera-quiz course="sample" module="stories" .quiz=${quiz}></tessera-quiz></div>`,
  play: ({ canvasElement }) => answer(canvasElement, 'ask'),
};

/** Text that runs from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">
    <tessera-quiz course="sample" module="stories">
      <section data-question="hadiqa">
        <h3>ما الذي يساعد أكثر؟</h3>
        <ol type="a"><li data-option="mahrajan">مهرجان كل سنة</li><li data-option="soal" data-correct>أن نسأل معًا من يستخدم الحديقة</li></ol>
        <details><summary>الإجابة والأسباب</summary><ol type="a"><li>المهرجان يوم واحد.</li><li>من هنا يبدأ التغيير.</li></ol></details>
      </section>
    </tessera-quiz>
  </div>`,
};

/** From a course JSON by `src` and `module`. */
export const FromSource: Story = {
  render: () => html`<tessera-quiz src=${courseUrl} module="vision-and-parks"></tessera-quiz>`,
};

/** The address does not answer: a message, a way to try again, and the plain HTML stays readable. */
export const SourceMissing: Story = {
  render: () => html`<tessera-quiz course="sample" module="stories" src="/no-such-course.json"><p>The questions can also be read in the workbook.</p></tessera-quiz>`,
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
};
