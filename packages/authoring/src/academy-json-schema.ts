import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { academySchema } from './academy-schema.js';

/** The JSON Schema (2020-12) of `academy.<language>.json`. What it cannot say, such as different ids, readers still check. */
export function academyJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'academy.schema.json',
    title: 'Catalogue of a Tessera academy',
    ...toJsonSchema(academySchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
  };
}
