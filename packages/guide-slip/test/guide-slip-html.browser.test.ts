import { folded } from '@tessera-learning/core';
import { guideSlipHtml, type GuideSlip } from '@tessera-learning/guide-slip/html';
import { readGuideSlip } from '@tessera-learning/guide-slip';
import { expect } from 'chai';
import fc from 'fast-check';

/** What an author can write: words on one line. */
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => folded(text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')));
const link = fc.oneof(
  fc.constant({ action: '', href: '' }),
  fc.record({ action: line, href: fc.constantFrom('guide.pdf#page=5', 'https://example.org/guide.pdf?a=b&c=d#page=16', '#page=1') }),
);
const follows = fc.constantFrom({}, { follows: { text: 'These follow: The source, pages 5–8', href: 'https://example.org/source?a=b&c=d' } });
const slip: fc.Arbitrary<GuideSlip> = fc.tuple(fc.record({ lead: line, pages: line, note: line }), link, follows).map(([words, address, source]) => ({ ...words, ...address, ...source }));

describe('the HTML of a guide slip', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(slip, (written) => {
      const source = String(guideSlipHtml(written, { course: 'c', module: 'm', item: 'i' }));
      const host = new DOMParser().parseFromString(source, 'text/html').querySelector('tessera-guide-slip') as Element;
      expect(readGuideSlip(host)).to.deep.equal(written);
    }));
  });
});
