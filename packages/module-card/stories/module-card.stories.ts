import { sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { progressStore } from '@tessera-learning/progress-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ModuleCardElement } from '../src/index.js';
import '../src/define.js';

const ITEMS = 'read:shared-vision read:to-strategy answered:vision answered:parks';
const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;

/** A card as a page holds it: plain HTML inside the element. */
const card = (module: string, current = false): TemplateResult => html`<tessera-module-card course="cards" module=${module} items=${ITEMS} order="2" ?current=${current}>
  <p data-label>Module 3</p>
  <h3><a href="#building">Building an intercultural city</a></h3>
  <p data-summary>From a shared vision to a strategy that departments can work with.</p>
  <p data-meta>About 90 minutes</p>
  <p data-meta>Guide pages 16–24</p>
</tessera-module-card>`;

/** A module: one link, and how far the learner is, in words and as a tile that fills from its middle. */
const meta: Meta<ModuleCardElement> = {
  title: 'Elements/Module card',
  component: 'tessera-module-card',
  args: { current: false },
  argTypes: { card: { control: 'object' } },
  render: ({ current }) => card('untouched', current),
};
export default meta;

type Story = StoryObj<ModuleCardElement>;

async function did(module: string, count: number): Promise<void> {
  const store = progressStore();
  await store.forget('cards');
  for (const token of ITEMS.split(' ').slice(0, count)) {
    const [kind, id] = token.split(':') as ['read' | 'answered', string];
    store.record({ course: 'cards', module, kind, id, detail: kind === 'read' ? 'yes' : 'public' });
  }
}

/** Nothing done yet: the bare bed. */
export const Untouched: Story = { play: () => did('untouched', 0) };

/** Three of four steps: words, squares, and an edge, since this is where the learner goes on. */
export const Begun: Story = { render: () => card('begun'), play: () => did('begun', 3) };

/** All steps done: the tile is whole. */
export const Finished: Story = { render: () => card('finished'), play: () => did('finished', 4) };

/** The page where the learner is. */
export const Current: Story = { args: { current: true } };

/** From a course JSON; the address of the page is the host's to give. */
export const FromCourse: Story = {
  render: () => html`<tessera-module-card src=${courseUrl} module="vision-and-parks" href="#vision-and-parks"></tessera-module-card>`,
};

/** The course did not arrive: what stands inside stays, with a message and a way to try again. */
export const MissingSource: Story = {
  render: () => html`<tessera-module-card src="/no-such-course.json" module="vision-and-parks"><p><a href="#module">Building an intercultural city</a></p></tessera-module-card>`,
};

export const French: Story = {
  render: () => html`<div lang="fr">
    <tessera-module-card course="cards" module="francais" items=${ITEMS} order="1">
      <p data-label>Module 2</p>
      <h3><a href="#comprendre">Comprendre l’intégration interculturelle</a></h3>
      <p data-summary>Les mots qui comptent : diversité, égalité, interaction, participation.</p>
      <p data-meta>Environ 75 minutes</p>
    </tessera-module-card>
  </div>`,
  play: () => did('francais', 2),
};

/** Right to left: the picture stays as it is, everything else mirrors. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <tessera-module-card course="cards" module="arabic" items=${ITEMS} order="2">
      <p data-label>الوحدة 3</p>
      <h3><a href="#building">مدينة تلتقي فيها الثقافات</a></h3>
      <p data-summary>من رؤية مشتركة إلى خطة عمل تفهمها كل إدارة.</p>
      <p data-meta>نحو 90 دقيقة</p>
    </tessera-module-card>
  </div>`,
  play: () => did('arabic', 3),
};

/** In a column as narrow as a small phone. */
export const Narrow: Story = { render: () => html`<div style="max-inline-size: 256px">${card('narrow')}</div>`, play: () => did('narrow', 1) };
