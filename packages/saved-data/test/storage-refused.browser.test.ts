// A page of its own: it refuses storage before anything has met it.
import { readProgressFile, writeProgressFile, type Fact } from '@tessera-learning/core';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import { clear, mount, refuseStorage, settled, words } from '@tessera-learning/element-kit/testing';
import type { SavedDataElement } from '@tessera-learning/saved-data';
import '@tessera-learning/saved-data/define';

const fact: Fact = { course: 'c', module: 'm', kind: 'read', id: 'a', detail: 'yes', n: 1 };
const { click } = HTMLAnchorElement.prototype;

describe('saved data where storage is refused', () => {
  refuseStorage();
  after(() => {
    HTMLAnchorElement.prototype.click = click;
    clear();
  });

  it('says how long things last, and still imports and exports', async () => {
    const element = await mount<SavedDataElement>(html`<tessera-saved-data course="c"></tessera-saved-data>`);
    const input = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    const bag = new DataTransfer();
    bag.items.add(new File([writeProgressFile([fact])], 'mine.json'));
    input.files = bag.files;
    input.dispatchEvent(new Event('change'));
    await new Promise((done) => setTimeout(done, 200));
    await settled(element);
    expect(words(element)).to.contain('it lasts until you close the page').and.to.contain('1 new entry. They last until you close the page.');
    const texts: Promise<string>[] = [];
    HTMLAnchorElement.prototype.click = function () {
      texts.push(fetch(this.href).then((response) => response.text()));
    };
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((each) => words(each) === 'Export')?.click();
    expect(readProgressFile((await texts[0]) ?? '')).to.deep.equal({ facts: progressStore().facts('c'), skipped: 0 });
    expect(progressStore().facts('c')).to.deep.equal([fact]);
  });
});
