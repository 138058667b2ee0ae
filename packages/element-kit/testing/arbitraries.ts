import { normalise, tidyInlines, type Block, type Evidence, type Inline, type Question, type Quiz, type RichText } from '@tessera-learning/core';
import fc from 'fast-check';

/** Words of any script, as a course holds them: folded, not empty, with the characters that HTML is careful about. */
export const phrase: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'Stadt', '<b>', '&amp;', '"', "'", 'مدينة', 'è', '1:12', '—', '😀', '{#x}', '-'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));

export const slug: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);

const href = fc.constantFrom('https://example.org/a?b=1&c=2#page=6', 'guide.pdf#page=6', 'welcome.mp4#t=72', 'mailto:a@example.org', '../x/index.html');

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    phrase,
    fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const, 'code' as const), children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constant('link' as const), href, children: fc.tuple(phrase) }),
    fc.record({ type: fc.constant('language' as const), lang: fc.constantFrom('eu', 'ar', 'fr'), children: fc.tuple(phrase) }),
  ),
})).inline;

const paragraph: fc.Arbitrary<Block> = fc.array(inline, { minLength: 1, maxLength: 3 }).map((children) => ({ type: 'paragraph', children: tidyInlines(children) }));

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(fc.tuple(paragraph), { minLength: 1, maxLength: 2 }) }),
  fc.tuple(paragraph).map((children) => ({ type: 'quote' as const, children })),
);

/** Rich text in its normal form. */
export const richText: fc.Arbitrary<RichText> = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => normalise(blocks));

const evidence: fc.Arbitrary<Evidence> = fc.record({ kind: fc.constantFrom('guide' as const, 'video' as const, 'source' as const), text: phrase, href });

export const question: fc.Arbitrary<Question> = fc
  .record({
    id: slug,
    prompt: phrase,
    options: fc.uniqueArray(
      fc.record({ id: slug, text: phrase, feedback: richText, evidence: fc.array(evidence, { maxLength: 2 }) }),
      { minLength: 2, maxLength: 4, selector: (option) => option.id },
    ),
    right: fc.nat(),
    evidence: fc.array(evidence, { maxLength: 2 }),
  })
  .map(({ options, right, ...rest }) => ({
    ...rest,
    options: options.map(({ evidence: own, ...option }, index) => ({ ...option, correct: index === right % options.length, ...(own.length > 0 ? { evidence: own } : {}) })),
  }));

export const quiz: fc.Arbitrary<Quiz> = fc.record({ questions: fc.uniqueArray(question, { minLength: 1, maxLength: 3, selector: (each) => each.id }) });
