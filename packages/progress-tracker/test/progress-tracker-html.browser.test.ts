import { folded } from '@tessera-learning/core';
import { progressTrackerHtml, type TrackerRow } from '@tessera-learning/progress-tracker/html';
import { readProgressTracker } from '@tessera-learning/progress-tracker';
import { expect } from 'chai';
import fc from 'fast-check';

/** What an author can write: words on one line. */
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => folded(text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')));
const filled = line.filter((text) => text !== '');
const token = fc.constantFrom('read:shared-vision', 'answered:q-1', 'watched:welcome', 'noted:a');
const row: fc.Arbitrary<TrackerRow> = fc.record(
  { text: line, href: fc.constantFrom('#quiz', '../b/?x=1&y=2', 'https://example.org/a#page=1'), note: filled, items: fc.array(token, { maxLength: 4 }), module: fc.constantFrom('a', 'b-2') },
  { requiredKeys: ['text', 'items'] },
);

describe('the HTML of a progress tracker', () => {
  it('reads back as it was written, in every layout', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('list', 'tiles', 'tile'), (rows, layout) => {
      const source = String(progressTrackerHtml(rows, { course: 'c', module: 'm', label: 'Steps', layout, order: 2 }));
      const host = new DOMParser().parseFromString(source, 'text/html').querySelector('tessera-progress-tracker') as Element;
      expect(JSON.parse(JSON.stringify(readProgressTracker(host)))).to.deep.equal(rows);
      expect([host.getAttribute('layout'), host.getAttribute('order')]).to.deep.equal([layout, '2']);
    }));
  });

  it('hides the rows where only the picture is wanted', () => {
    const source = String(progressTrackerHtml([{ text: 'A', items: ['read:a'] }], { course: 'c', module: 'm', label: 'Steps', layout: 'tile' }));
    expect(source).to.contain('<ol hidden>');
  });
});
