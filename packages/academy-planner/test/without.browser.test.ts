import { clear, complaintsDuring, inside, mount, mountHtml, words } from '@tessera-learning/element-kit/testing';
import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { expect } from 'chai';
import { html } from 'lit';
import type { AcademyPlannerElement } from '@tessera-learning/academy-planner';
import { isThere, nobody, until, written } from './support.js';

describe('a planner without a catalogue', () => {
  beforeEach(nobody);
  afterEach(clear);

  const hint = 'put <script type="application/json"> with a catalogue inside it, or write src="…".';
  const broken: readonly (readonly [string, string, string])[] = [
    ['none', '<tessera-academy-planner><p>Plan with pen and paper.</p></tessera-academy-planner>', hint],
    ['damaged JSON', written().replace('{"schema"', '{schema'), 'SyntaxError'],
    ['a catalogue that is none', written().replace('"schema":1', '"schema":"one"'), 'schema: expected 1'],
    ['a session of no length', written().replace('"usual":45', '"usual":7'), 'sessions[6].minutes.usual'],
    ['an address that is not allowed', written().replace('https://example.org/guide.pdf#page=16', 'javascript:alert(1)'), 'readings[0].href: expected an address that is allowed'],
  ];
  for (const [name, source, cure] of broken) {
    it(`tells the developer what to write where there is ${name}, and leaves the words inside`, async () => {
      let element: AcademyPlannerElement | undefined;
      const complaints = await complaintsDuring(async () => {
        element = await mountHtml<AcademyPlannerElement>(source);
      });
      expect(complaints.join('\n')).to.contain(cure).and.to.contain(hint);
      expect([inside(element as Element, 'slot').length, isThere(element as Element), element?.querySelector('p')?.checkVisibility()]).to.deep.equal([1, false, true]);
    });
  }

  it('says so to people too where an address gives no catalogue, with a way to try again, and leaves the words inside', async () => {
    let element: AcademyPlannerElement | undefined;
    const complaints = await complaintsDuring(async () => {
      element = await mount<AcademyPlannerElement>(html`<tessera-academy-planner src="data:application/json,{"><p>Plan with pen and paper.</p></tessera-academy-planner>`);
      await until(() => element && inside(element, '[role="alert"]').length > 0);
    });
    expect(complaints.join()).to.contain('data:application/json,{');
    expect([inside(element as Element, 'slot').length, inside(element as Element, 'button').length, element?.querySelector('p')?.checkVisibility()]).to.deep.equal([1, 1, true]);
  });

  it('works once the catalogue is there', async () => {
    const element = await mountHtml<AcademyPlannerElement>('<tessera-academy-planner></tessera-academy-planner>');
    element.catalogue = sampleCatalogue;
    await until(() => isThere(element));
  });

  it('writes HTML that says everything without script, and that no title can break out of', async () => {
    const evil = '</script><img src=x onerror=alert(1)>';
    const source = written({ ...sampleCatalogue, topics: sampleCatalogue.topics.map((topic, index) => (index === 0 ? { ...topic, title: evil } : topic)) });
    const page = new DOMParser().parseFromString(source, 'text/html');
    expect([page.images.length, page.querySelectorAll('script').length, page.querySelectorAll('details').length, words(page.querySelector('summary'))]).to.deep.equal([0, 1, 4, evil]);
    expect(words(page.querySelector('li'))).to.equal('Three ideas for leaders (30–60 min). People see what they can change themselves.');
    const element = await mountHtml<AcademyPlannerElement>(source);
    expect(inside(element, '.choice').map(words)).to.include(evil);
  });
});
