import { copyFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Scripts of pages by the name that they get in `assets/`, and the worker, which is no asset. */
const SCRIPTS = [
  ['offline/page/offline', 'assets/offline.js'],
  ['look-up/page/search', 'assets/search.js'],
  ['share/page/share', 'assets/share.js'],
  ['frame/page/frame', 'assets/frame.js'],
  ['embed/page/open', 'assets/embed.js'],
  ['embed/page/panel', 'assets/embed-panel.js'],
  ['offline/worker/worker', 'sw.js'],
];

/** Classic scripts, each in one file without anything from elsewhere but the libraries whose licences lie beside them. */
export async function bundlePageScripts(out) {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning', metafile: true };
  for (const [entry, name] of SCRIPTS) {
    const { metafile } = await build({ ...options, entryPoints: [fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url))], outfile: fileURLToPath(new URL(name, out)) });
    for (const library of librariesIn(metafile)) await copyLicence(library, out);
  }
}

/** Folders of the libraries that esbuild took something from. */
function librariesIn({ inputs }) {
  const folders = Object.keys(inputs).map((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
  return [...new Set(folders.filter(Boolean))];
}

async function copyLicence(folder, out) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file: a page script holds it, so its licence has to travel along.`);
  await copyFile(join(folder, file), new URL(`assets/${basename(folder)}-licence.txt`, out));
}
