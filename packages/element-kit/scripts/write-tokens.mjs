// Part of the build: dist/tokens.css.
import { readFile, writeFile } from 'node:fs/promises';
import { stylesheetOf } from './tokens.mjs';

const tokens = JSON.parse(await readFile(new URL('../tokens/tokens.json', import.meta.url), 'utf8'));
await writeFile(new URL('../dist/tokens.css', import.meta.url), stylesheetOf(tokens));
