// A bill of materials is worked out from the lock file: the same lock gives the same bytes, on any machine.
// `npm sbom` is not used, as for a workspace it leaves out what the package needs from outside (seen with npm 11.19: no Lit).
import { SCOPE } from './packages.mjs';

/** CycloneDX 1.5 of what is installed with the package in `folder`, which `packages` of a lock file (version 3) describes. */
export function billOfMaterials(packages, folder) {
  const nodes = new Map();
  visit(packages, folder, nodes);
  // A version may lie in two places; it is one component.
  const found = [...new Map([...nodes.values()].map((node) => [node.ref, node])).values()];
  const [root, ...others] = found.map((node) => component(node));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: root },
    components: others.sort(byRef),
    dependencies: found.map(({ ref, needs }) => ({ ref, dependsOn: needs.map((path) => nodes.get(path).ref).sort() })).sort(byRef),
  };
}

function visit(packages, path, nodes) {
  if (nodes.has(path)) return;
  const entry = packages[path];
  const name = entry.name ?? path.split('node_modules/').at(-1);
  const needs = neededBy(packages, path, entry);
  nodes.set(path, { name, entry, needs, ref: `${name}@${entry.version}` });
  for (const needed of needs) visit(packages, needed, nodes);
}

function neededBy(packages, path, { dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) {
  const musts = Object.keys({ ...dependencies, ...peerDependencies }).map((name) => [name, located(packages, path, name)]);
  const lacking = musts.find(([name, found]) => !found && name in dependencies);
  if (lacking) throw new Error(`${path} depends on ${lacking[0]}, which package-lock.json does not have: run npm install.`);
  const mays = Object.keys(optionalDependencies).map((name) => [name, located(packages, path, name)]);
  return [...new Set([...musts, ...mays].map(([, found]) => found).filter(Boolean))];
}

/** As Node looks for a module: in `node_modules` here, then further up. A link leads to the folder of a workspace. */
function located(packages, from, name) {
  for (let folder = from; ; folder = parentOf(folder)) {
    const path = [folder, 'node_modules', name].filter(Boolean).join('/');
    const entry = packages[path];
    if (entry) return entry.link ? entry.resolved : path;
    if (folder === '') return undefined;
  }
}

function parentOf(folder) {
  const nested = folder.lastIndexOf('/node_modules/');
  return nested === -1 ? '' : folder.slice(0, nested);
}

function component({ name, ref, entry }) {
  const [short, group] = name.split('/').reverse();
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group && { group }),
    name: short,
    version: entry.version,
    ...(entry.integrity && { hashes: [hash(entry.integrity)] }),
    ...(entry.license && { licenses: [licence(entry.license)] }),
    purl: `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${short}@${entry.version}`,
    scope: entry.optional ? 'optional' : 'required',
    ...(group === SCOPE && { publisher: 'Tessera' }),
  };
}

function hash(integrity) {
  const [algorithm, base64] = integrity.split(' ')[0].split('-');
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') };
}

function licence(text) {
  return /[\s()]/.test(text) ? { expression: text } : { license: { id: text } };
}

function byRef(one, other) {
  const [a, b] = [one, other].map((item) => item['bom-ref'] ?? item.ref);
  return a < b ? -1 : Number(a > b);
}
