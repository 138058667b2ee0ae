import * as v from 'valibot';
import { richTextSchema } from './rich-text-schema.js';
import { address, id, listOf, nonBlank, number, origin, textUpTo } from './schema-parts.js';

const mediaFile = v.object({ href: address, type: nonBlank, bytes: number });

const chapter = v.object({ seconds: number, title: nonBlank });

const guideReference = v.object({
  from: number,
  to: number,
  guide: nonBlank,
  edition: nonBlank,
  page: number,
  pdfPage: v.optional(number),
  section: textUpTo,
  words: nonBlank,
  text: nonBlank,
  href: address,
});

const transcriptLine = v.object({ seconds: number, text: nonBlank, picture: v.optional(v.literal(true)) });

/** A video with everything that stands in for it. */
export const videoSchema = v.object({
  id,
  title: nonBlank,
  origin,
  seconds: number,
  voice: v.picklist(['machine', 'person']),
  sources: listOf(mediaFile),
  elsewhere: v.optional(address),
  described: v.optional(listOf(mediaFile), []),
  poster: address,
  captions: v.optional(v.union([v.literal(''), address]), ''),
  chapters: v.optional(listOf(chapter), []),
  references: v.optional(listOf(guideReference), []),
  transcript: v.optional(listOf(transcriptLine), []),
  note: v.optional(richTextSchema),
});
