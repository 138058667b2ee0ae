import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { alone, anatomy, appears, elementsOf, languages, set, settle, sizes, theming, untouched, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ProgressTrackerElement } from '../src/index.js';
import { EVERYTHING, labelIn, modules, rowsIn } from './content.js';
import '../src/band.js';
import '../src/define.js';

type Steps = Readonly<Record<string, readonly string[]>>;

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** How far a learner is: in words, and as squares beside a page or tiles across it. It never speaks up by itself. */
const meta: Meta<ProgressTrackerElement> = {
  title: 'Elements/Progress tracker',
  component: 'tessera-progress-tracker',
  args: { course: 'tracker', module: 'stories', label: labelIn.en, layout: 'list', headingLevel: 2, rows: rowsIn.en },
  argTypes: { layout: { control: 'inline-radio', options: ['list', 'tiles', 'tile'] } },
  render: (args) => html`<tessera-progress-tracker ${set(args)}></tessera-progress-tracker>`,
};
export default meta;

type Story = StoryObj<ProgressTrackerElement>;

/** These steps are done, by module, in the course of each tracker here. */
async function did(canvas: HTMLElement, steps: Steps = {}): Promise<void> {
  await untouched(canvas);
  record(canvas, steps);
  await settle(canvas);
}

function record(canvas: HTMLElement, steps: Steps): void {
  for (const { course = '' } of elementsOf(canvas)) {
    for (const [module, tokens] of Object.entries(steps)) {
      for (const token of tokens) {
        const [kind, id] = token.split(':') as ['read' | 'answered', string];
        progressStore().record({ course, module, kind, id, detail: kind === 'read' ? 'yes' : 'public' });
      }
    }
  }
}

/** The layouts with tiles are code of their own: until it is there, the plain HTML shows. */
async function drawn(canvas: HTMLElement, steps?: Steps): Promise<void> {
  await appears(canvas, '.tile');
  await did(canvas, steps);
}

/** The words of one module in a rail beside its page. */
const rail = (course: string, width = 232): TemplateResult => html`<div style="max-inline-size: ${width}px">
  <tessera-progress-tracker course=${course} module="stories" label=${labelIn.en} .rows=${rowsIn.en}></tessera-progress-tracker>
</div>`;

const tiles = (course: string): TemplateResult => html`<tessera-progress-tracker course=${course} label="Your progress of ${course}" layout="tiles" .rows=${modules}></tessera-progress-tracker>`;
const some: Steps = { 'module-1': EVERYTHING, 'module-2': EVERYTHING, 'module-3': EVERYTHING.slice(0, 1) };
const begun: Steps = { stories: ['read:shared-vision', 'answered:vision'] };

const one = ({ key, language }: Place): TemplateResult => html`<tessera-progress-tracker course="tracker-${key}" module="stories" label=${labelIn[language]} .rows=${rowsIn[language]}></tessera-progress-tracker>`;

/** Every attribute and property of the element. */
export const Playground: Story = { play: ({ canvasElement }) => did(canvasElement, begun) };

/** The layout `tiles` has most parts; `row` and `steps` are those of the layout `list`. */
export const Anatomy: Story = anatomy({ render: ({ key }) => tiles(`tracker-${key}`), play: (canvas) => drawn(canvas, some) }, new URL('../custom-elements.json', import.meta.url));

/** The rail beside a module, before anything is done. */
export const Untouched: Story = { render: () => rail('tracker-untouched'), play: ({ canvasElement }) => did(canvasElement) };

/** Done, open and half done: squares for the eye, words for the ear. */
export const Begun: Story = { render: () => rail('tracker-begun'), play: ({ canvasElement }) => did(canvasElement, begun) };

/** Everything done. */
export const Finished: Story = { render: () => rail('tracker-finished'), play: ({ canvasElement }) => did(canvasElement, { stories: [...EVERYTHING, 'answered:parks'] }) };

/** Without room for a rail beside it, the list folds to one line. */
export const Folded: Story = { render: () => rail('tracker-folded', 350), play: ({ canvasElement }) => did(canvasElement, { stories: ['read:shared-vision'] }) };

/** The same, unfolded by the learner. */
export const Unfolded: Story = {
  render: () => rail('tracker-unfolded', 350),
  play: async ({ canvasElement }) => {
    await did(canvasElement, begun);
    (await appears<HTMLDetailsElement>(canvasElement, 'details')).open = true;
  },
};

/** Across a page, before anything is done. */
export const TilesUntouched: Story = { render: () => tiles('tracker-new'), play: ({ canvasElement }) => drawn(canvasElement) };

/** Welcome back: a tile per module, and one way on. */
export const TilesBegun: Story = { render: () => tiles('tracker-some'), play: ({ canvasElement }) => drawn(canvasElement, some) };

/** Every module finished. */
export const TilesFinished: Story = {
  render: () => tiles('tracker-all'),
  play: ({ canvasElement }) => drawn(canvasElement, Object.fromEntries(modules.map(({ module }) => [String(module), EVERYTHING]))),
};

/** Only the live picture of one module, for the header of its page. */
export const OneTile: Story = {
  render: () => html`<div style="max-inline-size: 256px">
    <tessera-progress-tracker course="tracker-picture" module="stories" label="Module 3" layout="tile" order="2" .rows=${rowsIn.en}></tessera-progress-tracker>
  </div>`,
  play: ({ canvasElement }) => drawn(canvasElement, begun),
};

/** The modules of a course JSON. */
export const FromCourse: Story = {
  render: () => html`<tessera-progress-tracker src=${courseUrl} layout="tiles"></tessera-progress-tracker>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '.tile')),
};

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-progress-tracker src="/no-such-course.json"><ol><li data-items="read:a"><a href="#a">A shared vision</a></li></ol></tessera-progress-tracker>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** Storage was refused: what is done shows until the page is closed, and it says so. */
export const StorageRefused: Story = {
  render: () => tiles('tracker-refused'),
  parameters: alone(460),
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    await withoutStorage(() => Promise.resolve(record(canvasElement, some)).then(() => settle(canvasElement)));
  },
};

/** A rail, folded in a column, and tiles across a page. */
export const Sizes: Story = sizes({ render: (place) => (place.key === 'w720' ? tiles('tracker-w720') : one(place)), play: (canvas) => did(canvas, { ...begun, ...some }) }, [232, 480, 720]);

/** Squares run from right to left where the text does. */
export const Languages: Story = languages({ render: one, play: (canvas) => did(canvas, begun) });

/** Custom properties as controls, and two worked palettes. */
export const Theming: Story = theming({ render: ({ key }) => tiles(`tracker-${key}`), play: (canvas) => drawn(canvas, some) });
