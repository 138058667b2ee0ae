// A page of its own: it refuses storage before anything has met it.
import { clear, inside, refuseStorage, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { agenda, fresh, press, propose, put, tick, titles, until } from './support.js';

describe('a planner where storage is refused', () => {
  refuseStorage();
  after(clear);

  it('warns, promises nothing, and works in memory', async () => {
    await progressStore().ready;
    const element = await fresh();
    await put(element, 'Cities', 'Lublin\nBergen');
    await put(element, 'Municipal staff', '20');
    await tick(element, 'Rumours');
    await propose(element);
    const warning = 'This page cannot keep your plan. Save it as a file before you leave.';
    await until(() => inside(element, '[role="alert"]').map(words).includes(warning));
    expect(words(element)).not.to.contain('Kept on this device only');
    const before = agenda(element);
    await press(element, 'Lunch');
    await press(element, 'Drop');
    await settled(element);
    expect(agenda(element)[0]?.length).to.equal((before[0]?.length ?? 0) - 1);
    await press(element, 'Undo');
    expect(agenda(element)).to.deep.equal(before);
    element.remove();
    const again = await fresh();
    await until(() => titles(again).length > 0);
    expect(agenda(again)).to.deep.equal(before);
  });
});
