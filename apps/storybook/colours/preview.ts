import { parks, sampleCourse, vision } from '@tessera-learning/element-kit/sample-course';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { propertiesOf, type Choice, type Scheme } from './choice.js';

const [first] = sampleCourse.modules;
const ITEMS = 'read:shared-vision read:to-strategy answered:parks';
const card = { label: 'Module 1', title: first?.title ?? '', href: '#preview', summary: first?.summary ?? '', meta: ['About 90 minutes'] };
const rows = [
  { text: 'A shared vision', href: '#preview', note: 'Pages 16–19', items: ['read:shared-vision'] },
  { text: 'Quiz', href: '#preview', items: ['answered:parks'] },
];

/** Quiz, card and tracker in the chosen colours, on the page's own ground. */
export function preview(choice: Choice, scheme: Scheme): TemplateResult {
  const { ground, text } = choice[scheme];
  const course = `colours-${scheme}`;
  return html`<section class="preview" aria-label="Preview, ${scheme}" style=${styleMap({ ...propertiesOf(choice, scheme), colorScheme: scheme, background: ground, color: text })}>
    <p>Text of your page.</p>
    <tessera-quiz course=${course} module="preview" .quiz=${{ questions: [parks, vision] }}></tessera-quiz>
    <tessera-module-card course=${course} module="preview" items=${ITEMS} .card=${card}></tessera-module-card>
    <tessera-progress-tracker course=${course} module="preview" label="Your progress, ${scheme}" .rows=${rows}></tessera-progress-tracker>
  </section>`;
}
