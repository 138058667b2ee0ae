import type { Catalogue } from '@tessera-learning/core/academy';
import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { buttons, enter, focused, nobody, planned, press, said, stored, until } from './support.js';

const BUTTON = 'Add modules that I have not done';

/** Two modules more than the topics ask for: five in all, one of them for the topic of this programme. */
const [first] = sampleCatalogue.modules;
const catalogue: Catalogue = {
  ...sampleCatalogue,
  modules: [
    ...sampleCatalogue.modules,
    ...['public-voice', 'money'].map((id, index) => ({ ...(first as Catalogue['modules'][0]), id, number: index + 3, title: `Module of ${id}`, href: `en/modules/${id}/index.html`, minutes: 60, items: [`read:${id}`, `answered:${id}-q`] })),
  ],
};

async function did(module: string, ...steps: ['read' | 'answered', string, string][]): Promise<void> {
  for (const [kind, id, detail] of steps) await progressStore().record({ course: 'sample', module, kind, id, detail }).saved;
}

function prepared(element: Element): string[] {
  return inside(element, '[aria-labelledby="prepare"] li').map(words);
}

describe('modules that the learner has not done', () => {
  beforeEach(nobody);
  afterEach(clear);

  const before = ['Module 1: Building an intercultural city 1 h 30 min', 'Guide, pages 16–19 15 min'];

  it('become preparation on a press: exactly these, by keyboard, and it is said', async () => {
    // The second is done, the third only half.
    await did('measuring', ['read', 'looking-back', 'yes'], ['answered', 'parks-again', 'ask']);
    await did('public-voice', ['read', 'public-voice', 'yes']);
    const element = await planned({ topics: ['competence'] }, catalogue);
    expect(prepared(element)).to.deep.equal(before);
    await enter(element, BUTTON);
    expect(prepared(element)).to.deep.equal([...before, 'Module 3: Module of public-voice 1 h', 'Module 4: Module of money 1 h']);
    const part = words(inside(element, '[aria-labelledby="prepare"]')[0]);
    expect(part).to.contain('For everybody, about 3 h 45 min in all.').and.to.contain('Also, as not done yet');
    expect([said(element), words(focused(element)), stored().at(-1)?.plan?.alsoPrepare]).to.deep.equal(['2 modules added.', BUTTON, ['public-voice', 'money']]);
  });

  it('are added once: pressing again says that there is nothing', async () => {
    const element = await planned({ topics: ['competence'] }, catalogue);
    await press(element, BUTTON);
    expect(said(element)).to.equal('3 modules added.');
    const after = prepared(element);
    await press(element, BUTTON);
    expect([said(element), prepared(element)]).to.deep.equal(['Nothing to add: you have done every module, or it is here already.', after]);
    await press(element, 'Undo');
    expect([prepared(element), said(element)]).to.deep.equal([before, 'Undone.']);
  });

  it('are none where all is done', async () => {
    await did('measuring', ['read', 'looking-back', 'yes'], ['answered', 'parks-again', 'ask']);
    await did('vision-and-parks', ['read', 'shared-vision', 'yes']);
    const element = await planned({ topics: ['competence'] });
    await press(element, BUTTON);
    expect([said(element), prepared(element)]).to.deep.equal(['Nothing to add: you have done every module, or it is here already.', before]);
  });

  it('are looked for at the press, not before', async () => {
    const element = await planned({ topics: ['competence'] }, catalogue);
    await did('money', ['read', 'money', 'yes'], ['answered', 'money-q', 'a']);
    await press(element, BUTTON);
    expect(said(element)).to.equal('2 modules added.');
    await until(() => stored().at(-1)?.plan?.alsoPrepare.length === 2);
    expect(stored().at(-1)?.plan?.alsoPrepare).to.deep.equal(['measuring', 'public-voice']);
  });

  it('are not spoken of where no course belongs to the catalogue', async () => {
    const { course: _, ...alone } = sampleCatalogue;
    const element = await planned({}, alone);
    expect(buttons(element)).not.to.include(BUTTON);
  });
});
