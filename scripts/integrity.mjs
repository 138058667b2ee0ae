// What a city's page may load, with what it needs to be sure of it: the hash for `integrity`, and sizes (Subresource Integrity, W3C).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from './bundle.mjs';

/** Writes `integrity.json` into `folder`: by file, `{ integrity, bytes, brotli }`. `files` may name folders. */
export function writeIntegrity(folder, files) {
  const scripts = files.flatMap((file) => (file.endsWith('/') ? readdirSync(join(folder, file)).map((name) => file + name) : [file])).filter((file) => file.endsWith('.js'));
  const entries = scripts.sort().map((file) => [file, entryOf(join(folder, file))]);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  for (const [file, { integrity, bytes, brotli }] of entries) console.log(`${file}: ${bytes} bytes, ${brotli} brotli, ${integrity}`);
}

function entryOf(path) {
  const content = readFileSync(path);
  return { integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`, bytes: content.length, brotli: brotliSize(path) };
}
