import { clear, inside, mountHtml, newLearner, outlineOf, settled, snippetsOf, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import type { SavedDataElement } from '@tessera-learning/saved-data';
import '@tessera-learning/saved-data/define';

const [snippet = ''] = await snippetsOf(new URL('../README.md', import.meta.url));

describe('the snippet of the README', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  it('shows what the course keeps, and deletes it once that is confirmed', async () => {
    await progressStore().record({ course: 'my-course', module: 'parks', kind: 'answered', id: 'parks', detail: 'ask' }).saved;
    const element = await mountHtml<SavedDataElement>(snippet);
    expect(inside(element, '[part="entries"] tbody tr').length).to.equal(1);
    expect(outlineOf(element)).to.include('button: Delete everything').and.to.include('file: Import a file');
    inside(element, '#delete')[0]?.click();
    await settled(element);
    expect(words(inside(element, '[part="confirm"]')[0])).to.contain('1');
    inside(element, '[part="confirm"] button')[0]?.click();
    await progressStore().ready;
    await settled(element);
    expect(progressStore().facts('my-course')).to.deep.equal([]);
    expect(inside(element, '[part="entries"]').length).to.equal(0);
  });
});
