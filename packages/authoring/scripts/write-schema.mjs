import { writeFile } from 'node:fs/promises';
import { academyJsonSchema } from '../dist/academy-json-schema.js';
import { courseJsonSchema } from '../dist/course-json-schema.js';

const write = (name, schema) => writeFile(new URL(`../dist/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`);

await write('course', courseJsonSchema());
await write('academy', academyJsonSchema());
