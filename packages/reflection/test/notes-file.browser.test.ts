import { clear, inside, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { buttons, fresh, paste, press, until } from './support.js';

const NAME = 'Save my notes as a text file';
const { click } = HTMLAnchorElement.prototype;

describe('the file of notes', () => {
  let given: { name: string; text: Promise<string> } | undefined;
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
    given = undefined;
    HTMLAnchorElement.prototype.click = function () {
      given = { name: this.download, text: fetch(this.href).then((response) => response.text()) };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    clear();
  });

  it('is offered once there is a note', async () => {
    const element = await fresh();
    expect(buttons(element)).to.deep.equal([]);
    await paste(element, ' ');
    expect(buttons(element)).to.deep.equal([]);
    await paste(element, 'The library');
    expect(buttons(element)).to.deep.equal(['Delete this note', NAME]);
  });

  it('holds the page’s title, every question and every word as it was written', async () => {
    document.title = 'Building an intercultural city';
    const element = await fresh();
    await paste(element, 'Not # a heading\n\n  nor <b>.');
    await press(element, NAME);
    await until(() => given !== undefined);
    expect(given?.name).to.equal('sample-vision-and-parks-notes.txt');
    expect(await given?.text).to.equal(`# Building an intercultural city

## Questions to consider

### Whom would you ask first?

Not # a heading

  nor <b>.

### Who has said it in public?
`);
    await settled(element);
    expect(words(inside(element, '[role="status"]').at(-1))).to.equal('Your browser has been given the file sample-vision-and-parks-notes.txt.');
  });

  it('says so when it cannot be made', async () => {
    HTMLAnchorElement.prototype.click = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const element = await fresh();
    await paste(element, 'The library');
    await press(element, NAME);
    await until(() => words(element).includes('The file could not be made. Copy your notes instead.'));
  });
});
