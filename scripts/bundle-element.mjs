// Run in an element package after tsc: dist/<name>.bundle.js with Lit inside; each language beyond English in a file beside it.
import { readFileSync } from 'node:fs';
import { bundle, report, writeNotices, writeTypes } from './bundle.mjs';

const name = JSON.parse(readFileSync('package.json', 'utf8')).name.split('/')[1];
await bundle('dist/define.js', [
  { dir: 'dist', format: 'es', entryFileNames: `${name}.bundle.js`, chunkFileNames: `${name}.bundle.[name]-[hash].js` },
]);
writeTypes(`dist/${name}.bundle.js`, 'define');
writeNotices('dist');
report([`dist/${name}.bundle.js`]);
