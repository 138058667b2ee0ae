import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { courseSchema, ONE_CORRECT } from './course-schema.js';
import { blockSchema, blocksSchema, inlineSchema, inlinesSchema, textShape } from './rich-text-schema.js';
import { videoSchema } from './video-schema.js';

/** The JSON Schema (2020-12) of `course.<language>.json`. What it cannot say, such as different ids, readers still check. */
export function courseJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'course.schema.json',
    title: 'Tessera course',
    ...toJsonSchema(courseSchema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      errorMode: 'ignore',
      definitions: { video: videoSchema, richText: textShape, blocks: blocksSchema, block: blockSchema, inlines: inlinesSchema, inline: inlineSchema },
      // The one custom schema looks at the depth of rich text, which JSON Schema cannot.
      overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { $ref: '#/$defs/richText' } : undefined),
      overrideAction: ({ valibotAction, jsonSchema }) =>
        'message' in valibotAction && valibotAction.message === ONE_CORRECT ? { ...jsonSchema, ...CONTAINS_ONE_CORRECT } : undefined,
    }),
  };
}

/** `minContains` is newer than the library's types. */
const CONTAINS_ONE_CORRECT = {
  contains: { type: 'object', properties: { correct: { const: true } }, required: ['correct'] },
  minContains: 1,
  maxContains: 1,
} as JsonSchema;
