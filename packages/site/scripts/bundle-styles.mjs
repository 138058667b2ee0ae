import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The stylesheet of the site, one file, minified. Fonts are files beside it: their addresses stay as they are. */
export async function bundleStyles() {
  const entry = fileURLToPath(new URL('../src/styles/site.css', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, external: ['*.woff2'], logLevel: 'warning' });
  return outputFiles[0].text;
}
