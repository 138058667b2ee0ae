import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TARBALLS } from '../packages.mjs';
import { sh } from './shell.mjs';

const AUTHOR = ['-c', 'user.name=Release rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false'];

/** A clone without what was built or installed around it. */
export async function cloned(from, to) {
  await sh(from, 'git', ['clone', '--quiet', '--no-local', from, to]);
  return `${(await sh(to, 'git', ['log', '-1', '--format=%h %s'])).trim().slice(0, 70)}`;
}

export async function install(folder) {
  await sh(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
}

/** What the lock file named is the same in every folder: copied, as installing it again takes minutes and shows nothing new. */
export function copyInstalled(from, to) {
  const places = ['.', ...['packages', 'apps'].flatMap((room) => readdirSync(join(from, room)).map((name) => join(room, name)))];
  for (const place of places) {
    const modules = join(from, place, 'node_modules');
    if (existsSync(modules)) cpSync(modules, join(to, place, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
}

/** Sets the version, writes changelogs and lock file, and commits, so that a second clone begins with the same. */
export async function version(folder) {
  await sh(folder, 'npm', ['run', 'version']);
  await sh(folder, 'npm', ['ci', '--dry-run', '--ignore-scripts', '--prefer-offline']);
  await sh(folder, 'git', ['add', '--all']);
  await sh(folder, 'git', [...AUTHOR, 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'Release']);
  return JSON.parse(readFileSync(join(folder, 'packages/core/package.json'), 'utf8')).version;
}

/** Builds everything that is published, nothing taken from a cache. */
export async function build(folder) {
  await sh(folder, 'npm', ['run', 'build', '--', '--filter=./packages/*', '--force', '--output-logs=errors-only']);
}

export async function stageAndPack(folder) {
  await sh(folder, process.execPath, ['scripts/release/stage.mjs']);
  return sh(folder, process.execPath, ['scripts/release/pack.mjs']);
}

/** Each tarball of a clone: where it is, and the digest that npm writes into lock files. */
export function tarballs(folder) {
  const at = join(folder, TARBALLS);
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.tgz')) : [];
  return names.map((name) => ({ name, path: join(at, name), integrity: `sha512-${createHash('sha512').update(readFileSync(join(at, name))).digest('base64')}` }));
}

/** Compares two sets of tarballs byte by byte; what differs is an error. */
export function compareTarballs(one, other) {
  const second = new Map(other.map(({ name, path }) => [name, path]));
  const differing = one.filter(({ name, path }) => !second.has(name) || !readFileSync(path).equals(readFileSync(second.get(name))));
  if (one.length === 0 || one.length !== other.length) throw new Error(`${one.length} tarballs in one build, ${other.length} in the other`);
  if (differing.length > 0) throw new Error(`not the same bytes: ${differing.map(({ name }) => name).join(', ')}`);
  return `${one.length} tarballs, the same bytes twice`;
}
