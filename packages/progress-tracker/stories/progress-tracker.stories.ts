import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ProgressTrackerElement, TrackerRow } from '../src/index.js';
import '../src/band.js';
import '../src/define.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

const rows: readonly TrackerRow[] = [
  { text: '3.1 A shared vision', href: '#shared-vision', note: 'Pages 16–19', items: ['read:shared-vision'] },
  { text: '3.2 From vision to strategy', href: '#to-strategy', note: 'Pages 20–22', items: ['read:to-strategy'] },
  { text: 'Quiz', href: '#quiz', items: ['answered:vision', 'answered:parks'] },
];

const modules = (prefix: string): readonly TrackerRow[] =>
  ['The intercultural idea', 'Understanding intercultural integration', 'Building an intercultural city', 'Every policy counts', 'Keeping it going'].map((text, index) => ({
    text,
    href: `#module-${index + 1}`,
    module: `${prefix}-${index + 1}`,
    items: ['read:shared-vision', 'read:to-strategy', 'answered:vision'],
  }));

const list = (module: string): TemplateResult =>
  html`<div style="max-inline-size: 232px"><tessera-progress-tracker course="tracked" module=${module} label="Module 3" .rows=${rows}></tessera-progress-tracker></div>`;

const tiles = (prefix: string): TemplateResult =>
  html`<tessera-progress-tracker course="tracked" label="Your progress" layout="tiles" .rows=${modules(prefix)}></tessera-progress-tracker>`;

/** How far a learner is: in words, and as squares beside a page or tiles across it. It never speaks up by itself. */
const meta: Meta<ProgressTrackerElement> = {
  title: 'Elements/Progress tracker',
  component: 'tessera-progress-tracker',
  argTypes: { rows: { control: 'object' }, layout: { control: 'inline-radio', options: ['list', 'tiles', 'tile'] } },
  render: () => list('untouched'),
};
export default meta;

type Story = StoryObj<ProgressTrackerElement>;

async function did(steps: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const store = progressStore();
  await store.forget('tracked');
  for (const [module, tokens] of Object.entries(steps)) {
    for (const token of tokens) {
      const [kind, id] = token.split(':') as ['read' | 'answered', string];
      store.record({ course: 'tracked', module, kind, id, detail: kind === 'read' ? 'yes' : 'public' });
    }
  }
}

/** The layouts with tiles are code of their own: until it is there, the plain HTML shows. */
async function drawn(canvas: HTMLElement, steps: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const tracker = canvas.querySelector('tessera-progress-tracker');
  for (let turn = 0; turn < 100 && !tracker?.renderRoot.querySelector('.tile'); turn += 1) await new Promise((done) => setTimeout(done, 20));
  await did(steps);
  await tracker?.updateComplete;
}

const EVERYTHING = ['read:shared-vision', 'read:to-strategy', 'answered:vision'];

/** The rail beside a module, before anything is done. */
export const Untouched: Story = { play: () => did({}) };

/** Done, open and half done: squares for the eye, words for the ear. */
export const Begun: Story = { render: () => list('begun'), play: () => did({ begun: ['read:shared-vision', 'answered:vision'] }) };

/** Everything done. */
export const Finished: Story = { render: () => list('finished'), play: () => did({ finished: [...EVERYTHING, 'answered:parks'] }) };

/** Without room for a rail beside it, the list folds to one line. */
export const Folded: Story = {
  render: () => html`<div style="max-inline-size: 350px"><tessera-progress-tracker course="tracked" module="folded" label="Module 3" .rows=${rows}></tessera-progress-tracker></div>`,
  play: () => did({ folded: ['read:shared-vision'] }),
};

/** Across a page, before anything is done. */
export const TilesUntouched: Story = { render: () => tiles('new'), play: ({ canvasElement }) => drawn(canvasElement, {}) };

/** Welcome back: a tile per module, and one way on. */
export const TilesBegun: Story = { render: () => tiles('some'), play: ({ canvasElement }) => drawn(canvasElement, { 'some-1': EVERYTHING, 'some-2': EVERYTHING, 'some-3': EVERYTHING.slice(0, 1) }) };

/** Every module finished. */
export const TilesFinished: Story = {
  render: () => tiles('all'),
  play: ({ canvasElement }) => drawn(canvasElement, Object.fromEntries(modules('all').map(({ module }) => [String(module), EVERYTHING]))),
};

/** The band on a phone. */
export const TilesNarrow: Story = { render: () => html`<div style="max-inline-size: 320px">${tiles('slim')}</div>`, play: ({ canvasElement }) => drawn(canvasElement, { 'slim-1': EVERYTHING }) };

/** Only the live picture of one module, for the header of its page. */
export const OneTile: Story = {
  render: () => html`<div style="max-inline-size: 256px">
    <tessera-progress-tracker course="tracked" module="picture" label="Module 3" layout="tile" order="2" .rows=${rows}></tessera-progress-tracker>
  </div>`,
  play: ({ canvasElement }) => drawn(canvasElement, { picture: ['read:shared-vision', 'answered:vision'] }),
};

/** The modules of a course JSON. */
export const FromCourse: Story = { render: () => html`<tessera-progress-tracker src=${courseUrl} layout="tiles"></tessera-progress-tracker>`, play: ({ canvasElement }) => drawn(canvasElement, {}) };

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-progress-tracker src="/no-such-course.json"><ol><li data-items="read:a"><a href="#a">A shared vision</a></li></ol></tessera-progress-tracker>`,
};

export const French: Story = {
  render: () => html`<div lang="fr">
    <tessera-progress-tracker course="tracked" label="Vos modules" layout="tiles">
      <ol><li data-items="read:a" data-module="fr-1"><a href="#1">L’idée interculturelle</a></li><li data-items="read:a" data-module="fr-2"><a href="#2">Comprendre</a></li></ol>
    </tessera-progress-tracker>
  </div>`,
  play: ({ canvasElement }) => drawn(canvasElement, { 'fr-1': ['read:a'] }),
};

/** Right to left. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl" style="max-inline-size: 232px">
    <tessera-progress-tracker course="tracked" module="arabic" label="الوحدة 3">
      <ol><li data-items="read:a"><a href="#a">رؤية مشتركة</a> <small>صفحات 16–19</small></li><li data-items="read:b"><a href="#b">من الرؤية إلى الاستراتيجية</a></li></ol>
    </tessera-progress-tracker>
  </div>`,
  play: () => did({ arabic: ['read:a'] }),
};
