import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A stylesheet, one file, minified: by default the site's. Fonts are files beside it: their addresses stay as they are. */
export async function bundleStyles(from = 'styles/site') {
  const entry = fileURLToPath(new URL(`../src/${from}.css`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, external: ['*.woff2'], logLevel: 'warning' });
  return outputFiles[0].text;
}
