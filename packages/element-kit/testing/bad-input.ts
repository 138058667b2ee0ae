import { expect } from 'chai';
import type { LitElement } from 'lit';
import { complaintsDuring } from './complaints.js';
import { clear, inside, mountHtml, newLearner, settled, until, words } from './fixture.js';
import { sampleCourse } from './sample-course.js';

/** What the element says in the page to who edits it: tests run on this computer, where it does. */
export function editorNote(element: Element): string {
  return words(inside(element, '[role="note"]')[0]);
}

/**
 * What every element that shows content does with bad input: it says in the page what to write, to its editor alone, until that is done.
 * @param good plain HTML of the element in order, with `course` and `module`
 */
export function testBadInput(good: string): void {
  const [tag = ''] = /tessera-[a-z-]+/.exec(good) ?? [];
  const said = async (html: string): Promise<LitElement> => {
    let element: LitElement | undefined;
    await complaintsDuring(async () => {
      element = await mountHtml(html);
      // A course comes first, then the code that says what is wrong with it: on a busy computer each takes its time.
      for (let turn = 0; turn < 4 && !editorNote(element); turn += 1) await until(() => editorNote(element as LitElement));
    });
    return element as LitElement;
  };
  const answering = (type: string, body: string): string => `<${tag} src="data:${type},${encodeURIComponent(body)}" module="nowhere"><p>Kept</p></${tag}>`;

  describe(`bad input: ${tag}`, () => {
    beforeEach(newLearner);
    afterEach(clear);

    it('whose content was taken away: words for a reader, and the forms that survive for the editor', async () => {
      const element = await said(`<${tag} course="a" module="b"></${tag}>`);
      expect(words(inside(element, '.box')[0])).to.contain('The content did not arrive.');
      expect(editorNote(element)).to.contain('For the editor of this page').and.to.contain('Paste the form with data-tessera instead, or the iframe page');
    });

    it('mended: the note goes, and there was one', async () => {
      const element = await said(`<${tag} course="a" module="b"></${tag}>`);
      const page = new DOMParser().parseFromString(good, 'text/html');
      for (const { name, value } of page.querySelector(tag)?.attributes ?? []) element.setAttribute(name, value);
      element.append(...(page.querySelector(tag)?.childNodes ?? []));
      await until(() => !editorNote(element));
      await settled(element);
      expect([editorNote(element), inside(element, '[role="note"]').length]).to.deep.equal(['', 0]);
    });

    it('in typographic quotes: which attribute, and how it is written', async () => {
      const element = await said(good.replace(/course="([^"]*)"/, 'course=“$1”'));
      expect(editorNote(element)).to.match(/These are typographic quotes: course=“[a-z-]+”\. Write course="[a-z-]+" with straight ones\./);
      expect(inside(element, '[role="note"]').length).to.equal(1);
    });

    it('of a newer Tessera', async () => {
      const element = await said(answering('application/json', JSON.stringify({ ...sampleCourse, schema: 2 })));
      expect(editorNote(element)).to.contain('written by a newer Tessera');
      expect(inside<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(words)).to.deep.equal(['Kept']);
    });

    it('that names no module of the course: those that it has', async () => {
      const element = await said(answering('application/json', JSON.stringify(sampleCourse)));
      expect(editorNote(element)).to.contain('the course has no module “nowhere”').and.to.contain(sampleCourse.modules[0]?.id);
    });

    it('behind a page to sign in on', async () => {
      const element = await said(answering('text/html', '<title>Sign in</title>'));
      expect(editorNote(element)).to.contain('usually one to sign in on');
    });
  });
}
