import { expect } from 'chai';
import { complain } from '@tessera-learning/element-kit';
import { complaintsDuring, editorNote, expectNoViolations, until } from '@tessera-learning/element-kit/testing';
import { html, LitElement } from 'lit';
import { isEditors } from '../src/editor-note.js';

class Told extends LitElement {
  static override readonly properties = { other: { type: Boolean } };
  other = false;
  protected override render(): unknown {
    return this.other ? html`<p>Other</p>` : html`<section>One</section>`;
  }
}
customElements.define('x-told', Told);

describe('the note for editors', () => {
  let element: Told;
  beforeEach(async () => {
    element = new Told();
    element.textContent = 'Words';
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());
  const note = async (): Promise<string> => (await new Promise((done) => setTimeout(done, 100)), editorNote(element));

  it('shows to whoever asks with “debug” and on their own computer, and to nobody else', () => {
    const from = (address: string): boolean => isEditors(element, new URL(address));
    expect(['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]/', 'http://city.localhost/', 'file:///home/a.html'].map(from)).to.deep.equal([true, true, true, true, true]);
    expect(['https://intranet.city.example/', 'https://localhost.example/', 'https://notlocalhost/', 'http://127.0.0.11/'].map(from)).to.deep.equal([false, false, false, false]);
    element.setAttribute('debug', '');
    expect(from('https://intranet.city.example/')).to.equal(true);
  });

  it('says everything once, and less when a thing is mended', async () => {
    await complaintsDuring(async () => {
      for (let turn = 0; turn < 3; turn += 1) complain(element, 'write course="…".', 'course');
      complain(element, 'write module="…".', 'module');
      await until(() => editorNote(element).includes('module'));
    });
    expect(editorNote(element)).to.equal('For the editor of this page <x-told>: write course="…".<x-told>: write module="…".');
    complain(element, '', 'course');
    expect(await note()).to.equal('For the editor of this page <x-told>: write module="…".');
    complain(element, '', 'module');
    expect(await note()).to.equal('');
  });

  it('stays below what the element renders, whatever that is', async () => {
    await complaintsDuring(async () => {
      complain(element, 'write course="…".');
      await until(() => editorNote(element));
    });
    element.other = true;
    await element.updateComplete;
    expect(element.renderRoot.textContent?.indexOf('Other')).to.be.lessThan(element.renderRoot.textContent?.indexOf('For the editor') ?? 0);
    await expectNoViolations(element);
  }).timeout(30_000);

  it('names itself in the language of the page; what to write stays in English', async () => {
    document.documentElement.lang = 'fr';
    await complaintsDuring(async () => {
      complain(element, 'write course="…".');
      await until(() => editorNote(element));
    });
    document.documentElement.removeAttribute('lang');
    expect(editorNote(element)).to.contain('Pour la personne qui tient cette page');
    expect(element.renderRoot.querySelector('[role="note"] [lang="en"]')?.textContent).to.contain('write course');
  });
});
