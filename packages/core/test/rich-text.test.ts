import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, normalise, plainText, type Block, type Inline, type RichText } from '../src/index.js';
import { richText } from './arbitraries.js';

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });

describe('normalising', () => {
  test('twice is normalising once', () => {
    fc.assert(fc.property(richText, (text) => void expect(normalise(normalise(text))).toEqual(normalise(text))));
  });

  test('keeps the words', () => {
    const words = (text: RichText) => plainText(text).replace(/\s+/g, '');
    fc.assert(fc.property(richText, (text) => void expect(words(normalise(text))).toBe(words(text))));
  });

  test('leaves no text with double or outer white space', () => {
    fc.assert(
      fc.property(richText, (text) => {
        const blocks = normalise(text);
        const runs = typeof blocks === 'string' ? [blocks] : blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children[0], block.children.at(-1)] : []));
        for (const run of runs) if (typeof run === 'string') expect(run).not.toMatch(/\s\s|^\s+$/);
      }),
    );
  });

  test.each<[string, RichText, RichText]>([
    ['nothing', '', ''],
    ['white space', ' \n\t ', ''],
    ['one plain paragraph', [paragraph('  a\n b ')], 'a b'],
    ['two paragraphs', [paragraph('a'), paragraph(' '), paragraph('b')], [paragraph('a'), paragraph('b')]],
    ['parts of one text', [paragraph('a ', '', ' b')], 'a b'],
    ['an empty mark between words', [paragraph('a ', emphasis(''), ' b')], 'a b'],
    ['space beside a mark', [paragraph(' a ', emphasis('b'), ' c ')], [paragraph('a ', emphasis('b'), ' c')]],
    ['white space around a mark', [paragraph(' ', emphasis('b'), '\n')], [paragraph(emphasis('b'))]],
    ['an empty list', [{ type: 'list', ordered: false, items: [[], [paragraph(' ')]] }], ''],
    ['an empty quote', [{ type: 'quote', children: [paragraph('')] }], ''],
  ])('%s', (_, text, expected) => expect(normalise(text)).toEqual(expected));
});

test('plain text parts blocks by a space', () => {
  const text: RichText = [paragraph('a ', emphasis('b')), { type: 'list', ordered: true, items: [[paragraph('c')], [paragraph('d')]] }, { type: 'quote', children: [paragraph('e')] }];
  expect(plainText(text)).toBe('a b c d e');
});

test('folding trims', () => expect(folded('\n a  b\t')).toBe('a b'));
