import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of a release lies; ignored by git. */
export const STAGE = 'release/stage';
export const TARBALLS = 'release/tarballs';
export const SCOPE = '@tessera-learning';

/** Each package that is published: its folder and its manifest. Run from the root of the repository. */
export function publishedPackages() {
  return readdirSync('packages')
    .map((name) => join('packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(join(folder, 'package.json')) }))
    .filter(({ manifest }) => !manifest.private);
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** `quiz` of `@tessera-learning/quiz`. */
export function shortName(name) {
  return name.split('/').at(-1);
}
