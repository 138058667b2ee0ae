import { planProgramme, type Plan } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { agenda, choose, chooseFile, field, focused, fresh, nobody, planned, press, said, stored, titles, unfold, until } from './support.js';

const shared: Plan = planProgramme(sampleCatalogue, { ...sampleBrief, title: 'From Bergen', cities: ['Bergen', 'Nice'], topics: ['spaces'], days: 2, zone: 'Europe/Oslo' });

describe('opening a plan', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('shows it, fills in the form from it, says so, and gives the heading the focus', async () => {
    const element = await fresh();
    await choose(element, JSON.stringify(shared));
    await until(() => titles(element).length > 0);
    await until(() => focused(element)?.id === 'programme');
    expect([words(focused(element)), said(element)]).to.deep.equal(['From Bergen', 'From Bergen is open. Undo brings back what was here.']);
    expect([field(element, 'Cities').value, field(element, 'Time zone').value, field(element, 'Public spaces').checked]).to.deep.equal(['Bergen\nNice', 'Europe/Oslo', true]);
    expect(stored().at(-1)).to.deep.equal({ brief: shared.brief, plan: shared });
    expect(field(element, 'Open a plan').value).to.equal('');
  });

  it('can be opened again, and undo brings back what was here', async () => {
    const element = await planned();
    const before = agenda(element);
    for (let turn = 0; turn < 2; turn += 1) {
      await choose(element, `\uFEFF${JSON.stringify(shared)}`);
      await until(() => agenda(element).length === 2);
    }
    await press(element, 'Undo');
    if (agenda(element).length === 2) await press(element, 'Undo');
    expect([agenda(element), field(element, 'Cities').value, field(element, 'Time zone').value]).to.deep.equal([before, 'Lublin\nBergen\nReggio Emilia', 'Europe/Warsaw']);
  });

  it('shows the zone of each plan in turn, whatever was chosen in between', async () => {
    const element = await planned();
    unfold(element, 'Change what you asked for');
    const zone = field<HTMLSelectElement>(element, 'Time zone');
    zone.focus();
    zone.value = 'Europe/Paris';
    zone.dispatchEvent(new Event('change'));
    await settled(element);
    await choose(element, JSON.stringify(shared));
    await until(() => zone.value === 'Europe/Oslo');
    await press(element, 'Undo');
    expect(zone.value).to.equal('Europe/Paris');
  });

  const nothing = 'Nothing was changed.';
  const damaged = (place: string): string => `This file is damaged, or it is no plan (${place}). Ask for it again. ${nothing}`;
  const bad: readonly (readonly [string, BlobPart, string])[] = [
    ['cut in two', JSON.stringify(shared).slice(0, 400), damaged('JSON')],
    ['another thing', '{"name":"x"}', damaged('tessera: expected one of academy-plan')],
    ['a picture', new Uint8Array([137, 80, 78, 71, 0, 1]), damaged('JSON')],
    ['with a time that is none', JSON.stringify({ ...shared, days: [{ ...shared.days[0], begin: -5 }] }), damaged('days[0].begin: expected a whole number from 0 to 1440')],
    ['with a date that is none', JSON.stringify({ ...shared, days: [{ ...shared.days[0], date: '<img>' }] }), damaged('days[0].date: expected a date such as 2027-03-02, or nothing')],
    ['with two parts of one name', JSON.stringify({ ...shared, days: [shared.days[0], shared.days[0]] }), damaged('days: expected slots with ids that differ')],
    ['without days', JSON.stringify({ ...shared, days: [] }), damaged('days: expected one to three days')],
    ['of a newer version', JSON.stringify({ ...shared, schema: 2 }), `This plan comes from a newer version. Reload the page and try again. ${nothing}`],
    ['for another programme', JSON.stringify({ ...shared, catalogue: 'another' }), `This plan was made for another programme (another). ${nothing}`],
    ['far too large', ' '.repeat(600_001), `This file is far too large for a plan. ${nothing}`],
  ];
  for (const [name, content, message] of bad) {
    it(`refuses a file ${name} in words of its own, beside the button, and changes nothing`, async () => {
      const element = await planned();
      const [before, kept] = [agenda(element), stored()];
      await choose(element, content);
      await until(() => said(element) === message);
      expect([agenda(element), stored().at(-1), focused(element)?.id]).to.deep.equal([before, kept.at(-1), 'programme']);
      await choose(element, JSON.stringify(shared));
      await until(() => agenda(element).length === 2);
    });
  }

  it('says when the file cannot be read at all', async () => {
    const element = await fresh();
    const gone = new File([''], 'x.json');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await chooseFile(element, gone);
    await until(() => said(element) === `The browser could not open this file. ${nothing}`);
  });

  it('shows what a hostile plan says as words: no element, no address, no hidden turn of direction', async () => {
    const element = await fresh();
    const evil = '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">go</a>\u202Egnp.exe\u0007';
    const plain = '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">go</a> gnp.exe';
    const [first, second] = shared.days as [Plan['days'][0], Plan['days'][0]];
    const hostile = {
      ...shared, extra: evil, href: 'javascript:alert(1)', alsoPrepare: ['nowhere'], leftOut: [{ topic: 'nowhere', reason: 'no-time' }],
      brief: { ...shared.brief, title: evil, cities: [evil, 'Nice'], languages: [evil], cases: [{ city: evil, text: evil }], zone: 'Mars/Olympus', topics: ['nowhere'], goals: ['nowhere'], practical: ['nowhere'] },
      days: [{ ...first, title: evil, slots: first.slots.map((slot, index) => ({ ...slot, title: evil, session: index === 0 ? 'nowhere' : slot.session, method: 'nowhere', href: 'javascript:alert(1)' })) }, second],
    };
    document.title = 'Before';
    await choose(element, JSON.stringify(hostile));
    await until(() => titles(element).length > 0);
    expect([titles(element)[0], words(inside(element, '#programme')[0]), field(element, 'Cities').value]).to.deep.equal([plain, plain, `${plain}\nNice`]);
    expect([inside(element, 'img'), inside(element, 'a').map(({ protocol }: HTMLElement & { protocol?: string }) => protocol).filter((each) => !['http:', 'https:', 'mailto:'].includes(each ?? '')), document.title]).to.deep.equal([[], [], 'Before']);
    expect(JSON.stringify(stored().at(-1))).not.to.match(/\u202e|\\u0007|"href"|"extra"/);
    inside(element, '[part="slot"] button')[0]?.click();
    await settled(element);
    expect(words(element.shadowRoot?.getElementById('editing'))).to.equal(plain);
  });

  it('opens the largest plan there can be', async () => {
    const element = await fresh();
    const slots = (day: number): Plan['days'][0]['slots'] => [...new Array(60).keys()].map((number) => ({ id: `d${day}-${number}`, kind: 'exercise', title: 'x'.repeat(400), minutes: 600 }));
    await choose(element, JSON.stringify({ ...shared, days: [0, 1, 2].map((day) => ({ title: 'y', date: '', begin: 0, slots: slots(day) })) }));
    await until(() => titles(element).length === 180);
    expect(words(inside(element, '[part="conflicts"] li')[0])).to.equal('Day 1 runs past midnight.');
  });
});
