import { clear, complaintsDuring, inside, mount, mountHtml, newLearner, sampleCourse, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { LONGEST, type ReflectionElement } from '@tessera-learning/reflection';
import { buttons, field, fields, fresh, keys, note, paste, place, reflection, status, until } from './support.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const read = (element: Element): string => inside(element, '[role="heading"], .lead, label').map(words).join(' | ');

describe('tessera-reflection', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  it('asks under a heading, each question the label of a field, and stores nothing before the learner writes', async () => {
    const element = await fresh();
    expect(read(element)).to.equal('Questions to consider | There is no right answer here. Write for yourself, or leave it empty. | Whom would you ask first? | Who has said it in public?');
    expect(fields(element).map(({ labels }) => words(labels?.[0]))).to.deep.equal(['Whom would you ask first?', 'Who has said it in public?']);
    expect([status(element), buttons(element), keys(), progressStore().facts()]).to.deep.equal(['', [], [], []]);
  });

  it('asks the same from a course and from a property as from HTML', async () => {
    const bySource = await mount<ReflectionElement>(html`<tessera-reflection src=${courseUrl} module="vision-and-parks" item="to-strategy"></tessera-reflection>`);
    await until(() => fields(bySource).length > 0);
    const said = read(bySource);
    await note(bySource, 'The library');
    expect(progressStore().facts('sample').map(({ course, module, id }) => [course, module, id])).to.deep.equal([['sample', 'vision-and-parks', 'first-step']]);
    const [first] = reflection.considerations;
    const byProperty = await mount<ReflectionElement>(html`<tessera-reflection course="sample" module="vision-and-parks" .considerations=${[first]}></tessera-reflection>`);
    expect([read(byProperty), field(byProperty).value]).to.deep.equal([said, 'The library']);
    const byHtml = await mountHtml<ReflectionElement>(reflectionHtml({ ...reflection, considerations: reflection.considerations.slice(0, 1) }, place));
    expect([read(byHtml), field(byHtml).value]).to.deep.equal([said, 'The library']);
    const module = await mount<ReflectionElement>(html`<tessera-reflection src=${courseUrl} module="vision-and-parks"></tessera-reflection>`);
    await until(() => fields(module).length > 0);
    expect(read(module)).to.equal(said);
  });

  it('speaks French', async () => {
    const outer = await mount<HTMLElement>(html`<div lang="fr"><tessera-reflection src=${courseUrl} module="vision-and-parks"></tessera-reflection></div>`);
    const element = outer.querySelector('tessera-reflection') as ReflectionElement;
    await until(() => read(element).startsWith('Questions à méditer | Il n’y a pas de bonne réponse ici.'));
    await paste(element, 'x'.repeat(LONGEST + 1));
    expect(status(element).replace(/\s/g, ' ')).to.contain('20 000 caractères');
  });

  for (const missing of ['course', 'module'] as const) {
    it(`without ${missing} tells the developer and leaves the HTML as it is`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mountHtml<ReflectionElement>(String(reflectionHtml(reflection, place)).replace(` ${missing}="${place[missing]}"`, ''));
        expect([inside(element, 'slot').length, fields(element).length]).to.deep.equal([1, 0]);
      });
      expect(complaints.join()).to.contain(`write ${missing}="…"`);
    });
  }

  for (const [name, change] of [['no id', [' data-consideration="in-public"', '']], ['an id twice', ['"in-public"', '"first-step"']], ['no slug', ['"in-public"', '"In public"']]] as const) {
    it(`with ${name} names the question to the developer and leaves the HTML as it is`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mountHtml<ReflectionElement>(String(reflectionHtml(reflection, place)).replace(...(change as readonly [string, string])));
        expect([inside(element, 'slot').length, fields(element).length]).to.deep.equal([1, 0]);
      });
      expect(complaints.join()).to.contain('“Who has said it in public?”').and.to.contain('write data-consideration="…"');
    });
  }

  for (const [module, item, said] of [['vision-and-parks', 'shared-vision', 'write one of: to-strategy'], ['measuring', '', 'has no questions to consider']] as const) {
    it(`tells the developer when ${module} ${item} asks nothing`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mount(html`<tessera-reflection src=${courseUrl} module=${module} item=${item}><p>Read on.</p></tessera-reflection>`);
        await until(() => inside(element, '[role="alert"]').length > 0);
      });
      expect(complaints.join()).to.contain(said);
    });
  }
});
