// A page of its own: it refuses storage before anything has met it.
import { clear, inside, mountHtml, refuseStorage, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import type { ReflectionElement } from '@tessera-learning/reflection';
import { about, buttons, field, paste, pause, place, reflection, versions } from './support.js';

const WARNING = 'This page cannot keep your notes. Copy them before you leave.';

describe('a reflection where storage is refused', () => {
  refuseStorage();
  after(clear);

  it('can be written on, never says saved, and warns in sight on each, aloud on one', async () => {
    const one = String(reflectionHtml(reflection, place));
    const two = String(reflectionHtml({ ...reflection, considerations: [{ id: 'another', prompt: 'Another?' }] }, place));
    const element = await mountHtml<ReflectionElement>(one + two);
    const all = [...document.querySelectorAll('tessera-reflection')];
    await paste(element, 'The library');
    field(element).focus();
    field(element).blur();
    await progressStore().ready;
    await pause(100);
    for (const each of all) await settled(each);
    expect([field(element).value, versions(), about(element)]).to.deep.equal(['The library', ['The library'], '']);
    expect(all.map((each) => words(each).split(WARNING).length - 1)).to.deep.equal([1, 1]);
    expect(all.flatMap((each) => inside(each, '[role="alert"]')).map(words)).to.deep.equal([WARNING]);
    expect(buttons(element)).to.deep.equal(['Delete this note', 'Save my notes as a text file']);
  });
});
