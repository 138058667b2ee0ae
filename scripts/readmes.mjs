// npm run readmes: writes the tables of the manifest into every README that has a place for them. A test fails where that was forgotten.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withApi } from './describe/api.mjs';
import { manifestOf } from './describe/manifest.mjs';

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
