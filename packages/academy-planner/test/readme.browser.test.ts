import { checkBrief, isSound, planProgramme } from '@tessera-learning/core/academy';
import { sampleBrief } from '@tessera-learning/core/sample-catalogue';
import type { AcademyPlannerElement, PlannedDetail } from '@tessera-learning/academy-planner';
import { readAcademyPlanner } from '../src/read-academy-planner.js';
import { clear, heard, inside, mount, mountHtml, newLearner, settled, until, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { html } from 'lit';
import '@tessera-learning/academy-planner/define';

const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
const snippet = (/```html\n([^]*?)```/.exec(readme)?.[1] ?? '').replace(/<script type="module".*<\/script>/, '').trim();

/** What a city that fills in the least writes. */
async function fill(element: Element): Promise<void> {
  const set = async (selector: string, value: string): Promise<void> => {
    const [field] = inside<HTMLInputElement>(element, selector);
    if (field) field.value = value;
    for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true }));
    await settled(element);
  };
  await set('#cities', 'Lublin\nBergen');
  await set('#people input', '12');
  inside<HTMLInputElement>(element, '#topics [type="checkbox"]')[0]?.click();
  await settled(element);
}

describe('the snippet of the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('proposes a programme', async () => {
    const planned = heard<PlannedDetail>('tessera-planned');
    const element = await mountHtml<AcademyPlannerElement>(snippet);
    await fill(element);
    inside(element, '[part="propose"]')[0]?.click();
    await until(() => inside(element, '[part="slot"]').length > 0);
    expect(planned).to.deep.equal([{ catalogue: 'my-academy', days: 2, sessions: inside(element, '[part="slot"]:not(.pause)').length }]);
    const all = inside(element, '[part="slot"]').map(words).join(' ');
    for (const title of ['Welcome', 'How rumours travel', 'Answering without arguing', 'Rumours heard in your city', 'Who does what by June', 'Lunch']) expect(all).to.include(title);
    expect(words(inside(element, '[part="conflicts"]')[0])).to.equal('');
  });

  it('is a catalogue that plans for any number of people it names', async () => {
    const catalogue = readAcademyPlanner(await mountHtml(snippet));
    if (!catalogue) throw new Error('no catalogue');
    for (const count of [1, 30, 120]) {
      const brief = { ...sampleBrief, topics: ['rumours'], goals: [], people: [{ group: 'staff', count }], practical: [] };
      expect(isSound(checkBrief(catalogue, brief))).to.equal(true);
      expect(planProgramme(catalogue, brief).days.length).to.equal(3);
    }
  });

  it('shows the same form from a file', async () => {
    const form = words(await mountHtml(snippet));
    expect(form).to.include('Municipal staff');
    const json = /<script type="application\/json">([^]*?)<\/script>/.exec(snippet)?.[1] ?? '';
    const element = await mount(html`<tessera-academy-planner src="data:application/json,${encodeURIComponent(json)}"></tessera-academy-planner>`);
    await until(() => inside(element, '[part="propose"]').length > 0);
    await settled(element);
    expect(words(element)).to.equal(form);
  });

  it('hides the rest of a page while it is printed', () => {
    const css = /```css\n([^]*?)```/.exec(readme)?.[1] ?? '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const [media] = sheet.cssRules as unknown as CSSMediaRule[];
    const [rule] = (media?.cssRules ?? []) as unknown as CSSStyleRule[];
    document.body.insertAdjacentHTML('beforeend', '<header>x</header><tessera-academy-planner printing></tessera-academy-planner>');
    const [header, planner] = [...document.body.children].slice(-2);
    expect([media?.conditionText, header?.matches(rule?.selectorText ?? ''), planner?.matches(rule?.selectorText ?? '')]).to.deep.equal(['print', true, false]);
    planner?.removeAttribute('printing');
    expect(header?.matches(rule?.selectorText ?? '')).to.equal(false);
    header?.remove();
    planner?.remove();
  });
});
