// Run in packages/elements after tsc: every element and every language in one file, as a module and as a classic script.
import { bundle, report, writeNotices } from './bundle.mjs';

await bundle('dist/define.js', [
  { file: 'dist/tessera.js', format: 'es', inlineDynamicImports: true },
  { file: 'dist/tessera.classic.js', format: 'iife', name: 'Tessera', inlineDynamicImports: true },
]);
writeNotices('dist');
report(['dist/tessera.js', 'dist/tessera.classic.js']);
