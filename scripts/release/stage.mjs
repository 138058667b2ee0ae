// Writes each published package as it goes out: release/stage/<name>. Build first.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedPackages, readJson, shortName, STAGE } from './packages.mjs';
import { publishedManifest } from './published-manifest.mjs';
import { billOfMaterials } from './sbom.mjs';

const packages = publishedPackages();
const lock = readJson('package-lock.json').packages;
const packed = filesOf(packages);
rmSync(STAGE, { recursive: true, force: true });
for (const each of packages) stage(each);
console.log(`${packages.length} packages in ${STAGE}`);

/** npm says what `files` means, so that nothing of it is guessed here. */
function filesOf(all) {
  const chosen = all.flatMap(({ manifest }) => ['-w', manifest.name]);
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error', ...chosen], { encoding: 'utf8', maxBuffer: 1e8 });
  const list = Object.values(JSON.parse(answer));
  return new Map(list.map(({ name, files }) => [name, files.map(({ path }) => path)]));
}

function stage({ folder, manifest }) {
  const out = join(STAGE, shortName(manifest.name));
  for (const file of packed.get(manifest.name)) copy(join(folder, file), join(out, file));
  copy('LICENSE', join(out, 'LICENSE'));
  if (drawsLucide(out)) copy('scripts/lucide-licence.txt', join(out, 'dist/THIRD-PARTY-NOTICES.txt'));
  writeJson(join(out, 'package.json'), publishedManifest(manifest));
  writeJson(join(out, 'sbom.cdx.json'), billOfMaterials(lock, folder));
}

/** Icons drawn after Lucide lie in sources too; where there is a bundle, its notices name them already. */
function drawsLucide(out) {
  const sources = readdirSync(join(out, 'src')).filter((name) => name.endsWith('.ts'));
  return !existsSync(join(out, 'dist/THIRD-PARTY-NOTICES.txt')) && sources.some((name) => readFileSync(join(out, 'src', name), 'utf8').includes('Lucide'));
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
