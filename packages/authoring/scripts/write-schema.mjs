import { writeFile } from 'node:fs/promises';
import { courseJsonSchema } from '../dist/course-json-schema.js';

await writeFile(new URL('../dist/course.schema.json', import.meta.url), `${JSON.stringify(courseJsonSchema(), undefined, 2)}\n`);
