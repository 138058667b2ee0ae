// npm run readmes: writes the tables of the manifest into every README that has a place for them, and those of all elements into docs/theming.md. A test fails where that was forgotten.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withApi } from './describe/api.mjs';
import { manifestOf } from './describe/manifest.mjs';
import { withTheming } from './describe/theming.mjs';

for (const name of readdirSync('packages')) {
  const folder = resolve('packages', name);
  const path = `${folder}/README.md`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!before.includes('<!-- api:start')) continue;
  const after = withApi(before, await manifestOf(folder));
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`packages/${name}/README.md`);
}

const THEMING = 'docs/theming.md';
const theming = readFileSync(THEMING, 'utf8');
const made = await withTheming(theming, `${resolve('.')}/`);
if (made !== theming) {
  writeFileSync(THEMING, made);
  console.log(THEMING);
}
