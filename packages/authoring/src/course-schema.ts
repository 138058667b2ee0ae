import { SCHEMA } from '@tessera-learning/core';
import * as v from 'valibot';
import { richTextSchema } from './rich-text-schema.js';
import { address, areDifferent, id, listOf, nonBlank, number, origin, textUpTo } from './schema-parts.js';
import { videoSchema } from './video-schema.js';

const DIFFERENT = 'different ids';

const edition = v.object({
  language: nonBlank,
  year: number,
  address,
  format: v.picklist(['pdf', 'page']),
  pages: number,
  pdfOffset: v.optional(number),
  bytes: v.optional(number),
});

const guide = v.object({ id, title: nonBlank, publisher: nonBlank, follows: v.optional(id), editions: listOf(edition) });

const follows = v.object({ text: nonBlank, href: address, origin });

const reading = v.object({ guide: nonBlank, from: number, to: number, minutes: number, origin, text: nonBlank, href: address, follows: v.optional(follows) });

const source = v.object({ text: nonBlank, href: address });

const example = v.object({ id, place: nonBlank, year: nonBlank, text: richTextSchema, source, known: v.picklist(['described', 'listed']) });

const time = v.object({ reading: number, video: number, guide: number, quiz: number, reflection: number });

const consideration = v.object({ id, prompt: nonBlank });

const section = v.object({
  id,
  number: nonBlank,
  title: nonBlank,
  body: richTextSchema,
  examples: v.optional(listOf(example)),
  video: v.optional(videoSchema),
  reading: v.optional(reading),
  considerations: v.optional(v.pipe(listOf(consideration), v.check((all) => areDifferent(all), DIFFERENT)), []),
});

const evidence = v.object({ kind: v.picklist(['guide', 'video', 'source']), text: nonBlank, href: address });

/** Readers take everything but `true` for a wrong option; writers write true or false. */
const option = v.object({ id, text: nonBlank, correct: v.optional(v.boolean(), false), feedback: richTextSchema, evidence: v.optional(listOf(evidence)) });

/** The name of the action that `courseJsonSchema` writes as `contains`. */
export const ONE_CORRECT = 'exactly one correct option';

const options = v.pipe(
  listOf(option),
  v.check((all) => areDifferent(all), DIFFERENT),
  v.check((all) => all.filter((each) => each.correct).length === 1, ONE_CORRECT),
);

const question = v.object({ id, prompt: nonBlank, options, evidence: v.optional(listOf(evidence), []) });

const module = v.object({
  id,
  number,
  title: nonBlank,
  summary: nonBlank,
  minutes: number,
  time: v.optional(time),
  origin,
  introduction: richTextSchema,
  video: v.optional(videoSchema),
  sections: v.pipe(listOf(section), v.check((all) => areDifferent(all), DIFFERENT)),
  quiz: v.object({ questions: v.pipe(listOf(question), v.check((all) => areDifferent(all), DIFFERENT)) }),
  items: listOf(textUpTo),
});

/** A course as JSON: accepts and refuses what core's `readCourse` does. The JSON Schema is written from it. */
export const courseSchema = v.object({
  schema: v.literal(SCHEMA),
  id,
  language: nonBlank,
  title: nonBlank,
  guides: v.optional(v.pipe(listOf(guide), v.check((all) => areDifferent(all), DIFFERENT)), []),
  modules: v.pipe(listOf(module), v.check((all) => areDifferent(all), DIFFERENT)),
});
