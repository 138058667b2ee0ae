import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Scripts of pages by the name that they get in `assets/`, and the worker, which is no asset. */
const SCRIPTS = [
  ['offline/page/offline', 'assets/offline.js'],
  ['look-up/page/search', 'assets/search.js'],
  ['share/page/share', 'assets/share.js'],
  ['offline/worker/worker', 'sw.js'],
];

/** Classic scripts, each in one file without anything from elsewhere. */
export async function bundlePageScripts(out) {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning' };
  for (const [entry, name] of SCRIPTS) {
    await build({ ...options, entryPoints: [fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url))], outfile: fileURLToPath(new URL(name, out)) });
  }
}
