// Run in a package with elements after tsc: what the package says of itself, all of it from the JSDoc of its elements.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeEditorData } from './describe/editors.mjs';
import { jsxTypes } from './describe/jsx.mjs';
import { elementsOf, manifestOf, packagesWithElements } from './describe/manifest.mjs';

const about = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = await manifestOf(process.cwd());
const inherited = packagesWithElements(process.cwd());
const own = elementsOf({ modules: manifest.modules.filter(({ path }) => inherited.length === 0 || path !== 'dist/index.js') });

writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync('dist/jsx.d.ts', jsxTypes(own, inherited.map(({ name }) => name)));
writeEditorData(manifest, about, 'dist');
