// npm run tokens: writes the values of tokens.json into the sources of every element, as defaults in rules and in what is said of them. Then: npm run readmes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultsOf, withDefaults } from '../packages/element-kit/scripts/tokens.mjs';

const defaults = defaultsOf(JSON.parse(readFileSync('packages/element-kit/tokens/tokens.json', 'utf8')));

for (const path of readdirSync('packages', { recursive: true }).filter((name) => /^[\w-]+\/src\/.*\.ts$/.test(name)).map((name) => join('packages', name))) {
  const before = readFileSync(path, 'utf8');
  const after = withDefaults(before, defaults);
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(path);
}
