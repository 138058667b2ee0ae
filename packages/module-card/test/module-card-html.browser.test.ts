import { folded } from '@tessera-learning/core';
import { moduleCardHtml, type ModuleCard } from '@tessera-learning/module-card/html';
import { readModuleCard } from '../src/read-module-card.js';
import { en } from '../src/strings/en.js';
import { expect } from 'chai';
import fc from 'fast-check';

/** What an author can write: words on one line. */
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => folded(text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')));
const filled = line.filter((text) => text !== '');
const href = fc.constantFrom('modules/a/index.html', '../b/?x=1&y="2"', 'https://example.org/a?b=c#page=1', '#quiz');
const card: fc.Arbitrary<ModuleCard> = fc.record({ label: line, title: filled, href: href.map((each) => each.replaceAll('"', "'")), summary: line, meta: fc.array(line, { maxLength: 4 }) });

describe('the HTML of a module card', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(card, fc.integer({ min: 2, max: 6 }), (written, headingLevel) => {
      const source = String(moduleCardHtml(written, { course: 'c', module: 'm', items: ['read:a'], headingLevel }));
      const host = new DOMParser().parseFromString(source, 'text/html').querySelector('tessera-module-card') as Element;
      const read = readModuleCard(host);
      expect([read?.card(en), read?.headingLevel]).to.deep.equal([written, headingLevel]);
    }));
  });
});
