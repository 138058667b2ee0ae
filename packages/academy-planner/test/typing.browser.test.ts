import { clear, settled } from '@tessera-learning/element-kit/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { briefed, field, focused, fresh, key, lines, nobody, press, put, remarks, stored, tick, type, until } from './support.js';

describe('typing in the form', () => {
  beforeEach(nobody);
  afterEach(clear);

  const cities = (element: Element): HTMLTextAreaElement => field<HTMLTextAreaElement>(element, 'Cities');

  it('reaches every field by Tab, and chooses radios by arrow', async () => {
    const element = await fresh();
    const names: string[] = [];
    await key(element, 'Tab');
    for (let turn = 0; turn < 40 && focused(element); turn += 1) {
      names.push((focused(element) as HTMLInputElement).type);
      // A date and a time have a stop for each of their parts.
      const at = focused(element);
      do await sendKeys({ press: 'Tab' });
      while (focused(element) === at);
    }
    expect(names).to.deep.equal([
      'text', 'textarea', 'number', 'number', 'number', 'checkbox', 'checkbox', 'checkbox', 'checkbox', 'checkbox', 'checkbox', 'checkbox',
      'radio', 'radio', 'date', 'date', 'time', 'time', 'select-one', 'textarea', 'checkbox', 'checkbox', 'submit', 'file'].map((each) => (each === 'submit' ? 'button' : each)));
    field(element, '2 days').focus();
    await key(element, 'ArrowDown');
    expect([field(element, '3 days').checked, field(element, '2 days').checked]).to.deep.equal([true, false]);
  });

  it('never rewrites a list under the cursor: new lines, spaces, names twice', async () => {
    const element = await fresh();
    cities(element).focus();
    let written = '';
    for (const part of ['Lublin', 'Enter', 'Enter', ' Ber', 'gen ', 'Enter', 'Lublin', 'Enter', ' ', 'Enter', 'Reggio  Emilia ']) {
      if (part === 'Enter') await sendKeys({ press: 'Enter' });
      else await sendKeys({ type: part });
      written += part === 'Enter' ? '\n' : part;
      await settled(element);
      expect(lines(element, 'Cities')).to.equal(written);
    }
    await until(() => stored().at(-1)?.brief.cities.length === 4);
    expect(stored().at(-1)?.brief.cities).to.deep.equal(['Lublin', 'Bergen', 'Lublin', 'Reggio  Emilia']);
  });

  it('keeps the cursor where somebody writes between other lines', async () => {
    const element = await fresh();
    await put(element, 'Cities', 'Lublin \n\nReggio Emilia');
    cities(element).focus();
    cities(element).setSelectionRange(8, 8);
    await type(element, 'Ber');
    await type(element, 'gen');
    expect(lines(element, 'Cities')).to.equal('Lublin \nBergen\nReggio Emilia');
    expect(cities(element).selectionStart).to.equal(14);
  });

  it('takes names that are there twice out when the field is left', async () => {
    const element = await fresh();
    cities(element).focus();
    await sendKeys({ type: 'Lublin' });
    await sendKeys({ press: 'Enter' });
    await type(element, 'Lublin');
    expect(lines(element, 'Cities')).to.equal('Lublin\nLublin');
    await key(element, 'Tab');
    expect(lines(element, 'Cities')).to.equal('Lublin');
    expect(remarks(element, 'Cities')[0]).to.contain('The programme is meant for a group of cities.');
  });

  it('keeps letters from the shortcuts of the page in every field, and lets Escape and Tab pass', async () => {
    const pressed: string[] = [];
    const listen = ({ key: name }: KeyboardEvent): unknown => pressed.push(name);
    document.addEventListener('keydown', listen);
    const element = await briefed();
    for (const name of ['Name of the session', 'Cities', 'Municipal staff', 'A case from Lublin']) {
      field(element, name).focus();
      await type(element, '1');
    }
    await key(element, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(pressed).to.deep.equal(['Escape']);
  });

  it('leaves a date in peace while a part of it is taken out and written anew', async () => {
    const element = await briefed();
    const first = field(element, 'First day');
    first.focus();
    // The parts stand as the browser's language has them: month, day, year.
    await key(element, 'Backspace');
    await sendKeys({ type: '03' });
    await settled(element);
    expect(first.value).to.equal('2027-03-02');
    await sendKeys({ type: '04' });
    await settled(element);
    expect(first.value).to.equal('2027-03-04');
  });

  it('says at the field that a date is only half written, and leaves it as it is', async () => {
    const element = await briefed({ first: '', last: '' });
    const first = field(element, 'First day');
    first.focus();
    await type(element, '0302');
    await press(element, 'Propose a programme');
    expect([remarks(element, 'First day'), first.getAttribute('aria-invalid'), focused(element) === first, first.validity.badInput]).to.deep.equal([
      ['Give the first day as a date, or leave both dates empty.'], 'true', true, true,
    ]);
    await put(element, 'First day', '2027-03-02');
    expect(remarks(element, 'First day')).to.deep.equal([]);
  });

  it('goes back to the time that holds when a time is left half empty', async () => {
    const element = await briefed();
    const begin = field(element, 'A day begins at');
    begin.focus();
    await key(element, 'Backspace');
    field(element, 'Cities').focus();
    await settled(element);
    expect(begin.value).to.equal('09:00');
  });

  it('shows numbers as they are taken: whole, none below zero, none beyond four digits', async () => {
    const element = await fresh();
    const staff = field(element, 'Municipal staff');
    for (const [typed, taken] of [['-5', ''], ['12.6', '13'], ['-5', ''], ['e', ''], ['123456', '9999']] as const) {
      staff.focus();
      staff.select();
      await sendKeys({ type: typed });
      await key(element, 'Tab');
      expect(staff.value, typed).to.equal(taken);
    }
    await tick(element, 'Rumours');
    await until(() => stored().at(-1)?.brief.topics.length === 1);
    expect(stored().at(-1)?.brief.people).to.deep.equal([{ group: 'staff', count: 9999 }]);
  });
});
