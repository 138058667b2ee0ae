// Who may import whom. One table: ESLint holds sources to it, a test holds every package.json to it (docs/decisions/0001-house.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const SCOPE = '@tessera-learning/';

/** What an element may use: never another element. */
const BELOW_ELEMENTS = ['core', 'progress-store', 'element-kit'];

/** Folders in packages/ that hold one element: their package.json names a manifest, and they are not the collection. */
export const ELEMENTS = workspaces('packages').filter((name) => name !== 'elements' && manifestOf('packages', name).customElements);

/** Besides libraries, for each folder in packages/. */
export const ARROWS = {
  core: [],
  'progress-store': ['core'],
  'element-kit': ['core', 'progress-store'],
  ...Object.fromEntries(ELEMENTS.map((name) => [name, BELOW_ELEMENTS])),
  elements: [...BELOW_ELEMENTS, ...ELEMENTS],
  authoring: ['core'],
  site: ['core', 'progress-store', ...ELEMENTS],
  cli: ['core', 'authoring', 'site'],
};

/** The same for each folder in apps/. */
export const APP_ARROWS = {
  course: ['core', 'elements', 'cli'],
  intranet: ['core', 'elements', ...ELEMENTS],
  storybook: ['elements', 'element-kit'],
};

export function workspaces(folder) {
  return readdirSync(`${ROOT}${folder}`).filter((name) => existsSync(`${ROOT}${folder}/${name}/package.json`));
}

export function manifestOf(folder, name) {
  return JSON.parse(readFileSync(`${ROOT}${folder}/${name}/package.json`, 'utf8'));
}
