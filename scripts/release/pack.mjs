// Packs each staged package: release/tarballs/*.tgz, and what they weigh. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGE, TARBALLS } from './packages.mjs';
import { table } from './table.mjs';

rmSync(TARBALLS, { recursive: true, force: true });
mkdirSync(TARBALLS, { recursive: true });
const folders = readdirSync(STAGE).map((name) => `./${STAGE}/${name}`);
const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', TARBALLS, ...folders], { encoding: 'utf8', maxBuffer: 1e8 });
const rows = Object.values(JSON.parse(answer)).map(row);
writeFileSync(join(TARBALLS, 'sha512.txt'), rows.map(({ tarball, sha512 }) => `${sha512}  ${tarball}\n`).join(''));
console.log(table(rows.map((each) => ({ ...each, sha512: `${each.sha512.slice(0, 16)}…` }))));

function row({ filename, size, unpackedSize, entryCount }) {
  const sha512 = createHash('sha512').update(readFileSync(join(TARBALLS, filename))).digest('hex');
  return { tarball: filename, files: entryCount, packed: size, unpacked: unpackedSize, sha512 };
}
