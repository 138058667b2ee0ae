import fc from 'fast-check';
import type { Block, Fact, FactKind, Inline, RichText } from '../src/index.js';

/** Few values, so that facts meet in the same step. */
export const slug = fc.constantFrom('a', 'b', 'two-words', 'x9');

const kind = fc.constantFrom<FactKind>('answered', 'read', 'watched', 'noted', 'planned');
const stretch = fc.tuple(fc.nat(100), fc.nat(100)).map(([from, more]) => `${from}-${from + more + 1}/120`);
const details: Record<FactKind, fc.Arbitrary<string>> = {
  answered: fc.constantFrom('rules', 'tools', 'europe-only'),
  read: fc.constantFrom('yes', 'no'),
  watched: stretch,
  noted: fc.constantFrom('1a2b', '3c4d', 'any|thing:at all %'),
  planned: fc.constantFrom('5e6f', '7a8b'),
};

/** A note's text follows from its detail, as the hash in it promises. */
export const fact: fc.Arbitrary<Fact> = kind
  .chain((each) => fc.record({ course: slug, module: slug, kind: fc.constant(each), id: slug, detail: details[each], n: fc.integer({ min: 1, max: 9 }) }))
  .map((each) => (each.kind === 'noted' || each.kind === 'planned' ? { ...each, text: `note ${each.detail}` } : each));

export const facts = fc.array(fact, { maxLength: 30 });

const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('', ' ', '  a ', 'b\n', '\t', '<b>', 'plain'));

export const { inline, block } = fc.letrec<{ inline: Inline; children: Inline[]; block: Block; blocks: Block[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({ type: fc.constantFrom('emphasis', 'strong', 'code'), children: tie('children') }),
    fc.record({ type: fc.constant('link'), href: fc.constantFrom('/en/', 'https://example.org/'), children: tie('children') }),
    fc.record({ type: fc.constant('language'), lang: fc.constantFrom('eu', 'fr'), children: tie('children') }),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph'), children: tie('children') }),
    fc.record({ type: fc.constant('quote'), children: tie('blocks') }),
    fc.record({ type: fc.constant('list'), ordered: fc.boolean(), items: fc.array(tie('blocks'), { maxLength: 3 }) }),
  ),
})) as { inline: fc.Arbitrary<Inline>; block: fc.Arbitrary<Block> };

export const richText: fc.Arbitrary<RichText> = fc.oneof(words, fc.array(block, { maxLength: 4 }));
