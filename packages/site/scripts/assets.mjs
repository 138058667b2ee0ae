import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { markFile } from '../dist/mark.js';
import { bundleStyles } from './bundle-styles.mjs';
import { bundlePageScripts } from './page-scripts.mjs';

const here = new URL('.', import.meta.url);
const out = new URL('../dist/assets/', here);
const require = createRequire(import.meta.url);

/** Weight stays variable between the two that the site uses; the flare is pinned. This file has no other axis. */
const AXES = { wght: { min: 400, max: 700 }, FLAR: 100 };

/** Every character of the ranges that a stylesheet's `unicode-range` names. */
function characters(ranges) {
  return ranges
    .split(',')
    .map((range) => range.trim().replace('U+', '').split('-').map((hex) => parseInt(hex, 16)))
    .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .join('');
}

/** The fonts' licence has to travel with them. */
async function writeLicence() {
  await copyFile(require.resolve('@fontsource-variable/commissioner/LICENSE'), new URL('commissioner-licence.txt', out));
}

/** One subset for each `@font-face`, so that the stylesheet alone says which characters a file has. */
async function writeFonts() {
  const css = await readFile(new URL('../src/styles/fonts.css', here), 'utf8');
  for (const [, script, ranges] of css.matchAll(/commissioner-([a-z-]+)\.woff2[^}]*unicode-range: ([^;]+);/g)) {
    const source = await readFile(require.resolve(`@fontsource-variable/commissioner/files/commissioner-${script}-flar-normal.woff2`));
    const font = await subsetFont(source, characters(ranges), { targetFormat: 'woff2', variationAxes: AXES });
    await writeFile(new URL(`commissioner-${script}.woff2`, out), font);
  }
}

await mkdir(out, { recursive: true });
await Promise.all([
  writeFile(new URL('site.css', out), await bundleStyles()),
  writeFile(new URL('frame.css', out), await bundleStyles('frame/frame')),
  writeFile(new URL('embed-panel.css', out), await bundleStyles('embed/panel')),
  writeFile(new URL('mark.svg', out), markFile()),
  writeFonts(),
  writeLicence(),
  // The worker is no asset: the build puts the list into it, and it into the site's root.
  bundlePageScripts(new URL('../', out)),
]);
