// Looks at each packed tarball as somebody would who installs it: publint, "are the types wrong?", and what is inside.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_CHECKS } from './contents.mjs';
import { typesByAttw, wrongByPublint } from './linters.mjs';
import { TARBALLS } from './packages.mjs';
import { table } from './table.mjs';
import { unpacked } from './unpacked.mjs';

/** What somebody on a slow line still waits for: the bundles of `elements` and the pieces of its loader, with maps, weigh 2.1 MB. */
const HEAVIEST = 2_300_000;

const results = [];
for (const name of readdirSync(TARBALLS).filter((file) => file.endsWith('.tgz'))) results.push(await checked(name));
print(results);
const failed = results.flatMap(({ wrongs }) => wrongs);
console.log(`\n${results.length} tarballs, ${Object.keys(results[0]?.row ?? {}).length - 1} checks each, ${failed.length} problems`);
process.exit(results.length > 0 && failed.length === 0 ? 0 : 1);

async function checked(name) {
  const tarball = join(TARBALLS, name);
  const { exports, paths, ...contents } = unpacked(tarball, lookInside);
  const entries = typesByAttw(tarball, { exports, paths });
  const found = { publint: await wrongByPublint(tarball), attw: untyped(entries), ...contents, weight: tooHeavy(tarball) };
  const row = { package: shown(name), ...mapped(found, (wrongs) => (wrongs.length > 0 ? `${wrongs.length} WRONG` : 'ok')) };
  const wrongs = Object.entries(found).flatMap(([check, list]) => list.map((wrong) => `${shown(name)}, ${check}: ${wrong}`));
  return { row, wrongs, entries: entries.map((entry) => ({ package: shown(name), ...entry })) };
}

function lookInside(content) {
  return { exports: content.json('package.json').exports, paths: content.paths, ...mapped(CONTENT_CHECKS, (look) => look(content)) };
}

function untyped(entries) {
  return entries.flatMap(({ subpath, node, bundler }) => [node, bundler].filter((verdict) => !verdict.startsWith('ok')).map((verdict) => `${subpath}: ${verdict}`));
}

function tooHeavy(tarball) {
  const { size } = statSync(tarball);
  return size > HEAVIEST ? [`${size} bytes packed, more than ${HEAVIEST}`] : [];
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function shown(name) {
  return name.replace('tessera-learning-', '').replace('.tgz', '');
}

function print(all) {
  console.log('\nAre the types wrong? Each entry point, from ESM in Node and in a bundler\n');
  console.log(table(all.flatMap(({ entries }) => entries)));
  console.log('\nTarballs\n');
  console.log(table(all.map(({ row }) => row)));
  for (const wrong of all.flatMap(({ wrongs }) => wrongs)) console.log(`  ✗ ${wrong}`);
}
