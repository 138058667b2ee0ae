import { parks, sampleCourse, vision } from '@tessera-learning/element-kit/sample-course';
import { alone, anatomy, appears, languages, set, settle, sizes, theming, untouched, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { QuizElement } from '../src/index.js';
import { questionIn } from './content.js';
import '../src/define.js';

const quiz = { questions: [vision, parks] };
const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** Questions with one best answer each, and the reason for everyone. */
const meta: Meta<QuizElement> = {
  title: 'Elements/Quiz',
  component: 'tessera-quiz',
  args: { course: 'quiz', module: 'stories', mode: 'all', headingLevel: 3, quiz },
  render: (args) => html`<tessera-quiz ${set(args)}></tessera-quiz>`,
};
export default meta;

type Story = StoryObj<QuizElement>;

async function press(canvas: HTMLElement): Promise<void> {
  (await appears<HTMLButtonElement>(canvas, '[part="check"]')).click();
  await settle(canvas);
}

async function choose(canvas: HTMLElement, option: string): Promise<void> {
  (await appears<HTMLInputElement>(canvas, `input[value="${option}"]`)).click();
  await settle(canvas);
  await press(canvas);
}

async function answer(canvas: HTMLElement, option: string): Promise<void> {
  await untouched(canvas);
  await choose(canvas, option);
}

const answered = (course: string, options: Readonly<Record<string, string>>): void =>
  Object.entries(options).forEach(([id, detail]) => progressStore().record({ course, module: 'stories', kind: 'answered', id, detail }));

const one = ({ key, language }: Place): TemplateResult => html`<tessera-quiz course="quiz-${key}" module="stories" .quiz=${{ questions: [questionIn[language]] }}></tessera-quiz>`;

/** Every attribute and property of the element; nothing is preselected. */
export const Playground: Story = { play: ({ canvasElement }) => untouched(canvasElement) };

/** After an answer, when every part is there. */
export const Anatomy: Story = anatomy({ render: ({ key }) => html`<tessera-quiz course="quiz-${key}" module="stories" .quiz=${quiz}></tessera-quiz>`, play: (canvas) => answer(canvas, 'festival') }, new URL('../custom-elements.json', import.meta.url));

/** As a learner meets it. */
export const Untouched: Story = { args: { course: 'quiz-untouched' }, play: ({ canvasElement }) => untouched(canvasElement) };

/** An answer that another one beats: own answer and best answer are both named in words. */
export const AnotherAnswer: Story = { args: { course: 'quiz-another', question: 'vision' }, play: ({ canvasElement }) => answer(canvasElement, 'circle') };

/** The best answer, with its own source beside the question's. */
export const BestAnswer: Story = { args: { course: 'quiz-best', question: 'vision' }, play: ({ canvasElement }) => answer(canvasElement, 'public') };

/** The button was pressed before anything was chosen. */
export const NothingChosen: Story = { args: { course: 'quiz-nothing', question: 'vision' }, play: ({ canvasElement }) => untouched(canvasElement).then(() => press(canvasElement)) };

/** Answered on an earlier visit, and tried again: the last answer is kept, and not shown. */
export const TryingAgain: Story = {
  args: { course: 'quiz-again', question: 'vision' },
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    answered('quiz-again', { vision: 'paper' });
    await settle(canvasElement);
    await press(canvasElement);
  },
};

/** Every question answered: the result counts them, in words. */
export const AllAnswered: Story = {
  args: { course: 'quiz-all' },
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    answered('quiz-all', { vision: 'public', parks: 'festival' });
    await settle(canvasElement);
  },
};

/** The author took an option away that had been chosen: it says so, and can be answered anew. */
export const AnswerGone: Story = {
  args: { course: 'quiz-gone', question: 'vision' },
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    answered('quiz-gone', { vision: 'no-longer-here' });
    await settle(canvasElement);
  },
};

/** One question at a time; it starts at the first one that is open. */
export const OneAtATime: Story = { args: { course: 'quiz-one', mode: 'one' }, play: ({ canvasElement }) => untouched(canvasElement) };

/** From a course JSON by `src` and `module`. */
export const FromSource: Story = { render: () => html`<tessera-quiz src=${courseUrl} module="vision-and-parks"></tessera-quiz>` };

/** The address does not answer: a message, a way to try again, and the plain HTML stays readable. */
export const SourceMissing: Story = {
  render: () => html`<tessera-quiz course="quiz-missing" module="stories" src="/no-such-course.json"><p>The questions can also be read in the workbook.</p></tessera-quiz>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** Storage was refused: the answer lasts until the page is closed, and it says so. */
export const StorageRefused: Story = {
  args: { course: 'quiz-refused', question: 'vision' },
  parameters: alone(900),
  play: async ({ canvasElement }) => {
    await untouched(canvasElement);
    await withoutStorage(() => choose(canvasElement, 'public'));
  },
};

/** In a phone, a column and a page. */
export const Sizes: Story = sizes({ render: one, play: (canvas) => answer(canvas, 'ask') });

/** The words of the element and of the question, in every language. */
export const Languages: Story = languages({ render: one, play: (canvas) => answer(canvas, 'ask') });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: one, play: (canvas) => answer(canvas, 'festival') });
