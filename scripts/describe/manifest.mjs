import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const CONFIG = fileURLToPath(new URL('../manifest.config.mjs', import.meta.url));

/** The manifest of a package, made from its sources as they are now, with the elements of other packages that it brings along. */
export async function manifestOf(folder) {
  const own = await cli({ argv: ['analyze', '--config', CONFIG], cwd: folder, noWrite: true });
  const others = await Promise.all(packagesWithElements(folder).map((each) => manifestOf(each.folder)));
  return others.length === 0 ? own : { ...own, modules: [...own.modules, moduleOfAll(others)] };
}

/** As a page sees them that imports one package for all: each comes from its index. */
function moduleOfAll(manifests) {
  const declarations = manifests.flatMap(elementsOf);
  const inIndex = (name) => ({ name, module: 'dist/index.js' });
  const classes = declarations.map(({ name }) => ({ kind: 'js', name, declaration: inIndex(name) }));
  const definitions = declarations.map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: inIndex(name) }));
  return { kind: 'javascript-module', path: 'dist/index.js', declarations, exports: [...classes, ...definitions] };
}

/** The declarations of the elements in a manifest. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations);
}

/** Which dependencies of ours have elements: they name a manifest. */
export function packagesWithElements(folder) {
  const names = Object.keys(readJson(folder).dependencies ?? {});
  const ours = names.map((name) => ({ name, folder: join(dirname(folder), name.split('/')[1] ?? '') })).filter((each) => existsSync(join(each.folder, 'package.json')));
  return ours.filter((each) => 'customElements' in readJson(each.folder));
}

function readJson(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
