import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (name) => fileURLToPath(new URL(`../src/offline/${name}.ts`, import.meta.url));

/** The page's script and the service worker: classic, each in one file without anything from elsewhere. */
export async function bundleOffline(out) {
  const [page, worker] = [fileURLToPath(new URL('assets/offline.js', out)), fileURLToPath(new URL('sw.js', out))];
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning' };
  await build({ ...options, entryPoints: [source('page/offline')], outfile: page });
  await build({ ...options, entryPoints: [source('worker/worker')], outfile: worker });
}
