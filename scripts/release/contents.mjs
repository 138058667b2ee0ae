import { homedir, tmpdir } from 'node:os';
import { posix } from 'node:path';
import { SCOPE } from './packages.mjs';
import { lackingSources } from './source-maps.mjs';

const MUST_HAVE = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json', 'sbom.cdx.json'];
const NOT_FOR_USERS = /(^|\/)(tests?|stories|testing|__tests__)\/|\.(test|stories|spec)\.|\.tsbuildinfo$|\.log$/;
const TEXT = /\.(?:[cm]?[jt]s|json|map|md|txt|css|svg|html)$/;
/** A file as it may lie in a bundle with its map; the largest now is half of it. */
const LARGEST_FILE = 1_500_000;

/** Each check gives what is wrong, in words; an empty list is a pass. `tarball` tells what is inside. */
export const CONTENT_CHECKS = {
  'texts and licence': ({ has, size }) => MUST_HAVE.filter((path) => !has(path) || size(path) === 0).map((path) => `${path} is missing or empty`),
  changelog: ({ has, text, json }) => {
    const { version } = json('package.json');
    return has('CHANGELOG.md') && !text('CHANGELOG.md').includes(`## ${version}\n`) ? [`CHANGELOG.md does not tell about ${version}`] : [];
  },
  'bill of materials': (tarball) => (tarball.has('sbom.cdx.json') ? wrongInBill(tarball.json('sbom.cdx.json'), tarball.json('package.json')) : ['no sbom.cdx.json']),
  manifest: ({ json }) => wrongInManifest(json('package.json')),
  'exported files': ({ paths, json }) => targets(json('package.json')).filter((target) => !matches(paths, target)).map((target) => `${target} is named in package.json and is not there`),
  'source maps': (tarball) => lackingSources(tarball),
  notices: ({ paths, text, has }) => paths.filter((path) => /\.js$/.test(path) && text(path).slice(0, 200).includes('THIRD-PARTY-NOTICES.txt'))
    .map((path) => posix.join(posix.dirname(path), 'THIRD-PARTY-NOTICES.txt'))
    .filter((path) => !has(path)).map((path) => `${path} is missing beside a bundle that holds more`),
  'no stale chunk': (tarball) => staleChunks(tarball),
  'no tests': ({ paths }) => paths.filter((path) => NOT_FOR_USERS.test(path)),
  'no local path': ({ paths, text }) => paths.filter((path) => TEXT.test(path)).flatMap((path) => localPaths(text(path)).map((found) => `${path} holds ${found}`)),
  size: ({ paths, size }) => paths.filter((path) => size(path) > LARGEST_FILE).map((path) => `${path} has ${size(path)} bytes, more than ${LARGEST_FILE}`),
};

function wrongInBill(bill, manifest) {
  const names = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  const about = bill.metadata.component['bom-ref'];
  return [
    ...(about === `${manifest.name}@${manifest.version}` ? [] : [`it is about ${about}`]),
    ...(bill.serialNumber || bill.metadata.timestamp ? ['it changes with each run: serialNumber or timestamp'] : []),
    ...Object.keys(manifest.dependencies ?? {}).filter((name) => !names.includes(name)).map((name) => `it lacks ${name}`),
  ];
}

function wrongInManifest({ exports, scripts, devDependencies, dependencies = {}, version, license }) {
  const conditional = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  return [
    ...(scripts || devDependencies ? ['scripts or devDependencies are left'] : []),
    ...(license === 'MIT' ? [] : ['the licence is not MIT']),
    ...conditional.filter(([, target]) => 'source' in target).map(([subpath]) => `${subpath} has the condition "source"`),
    ...conditional.filter(([, target]) => Object.keys(target)[0] !== 'types').map(([subpath]) => `${subpath} does not begin with "types"`),
    ...Object.entries(dependencies).filter(([name, range]) => name.startsWith(`${SCOPE}/`) && range !== version).map(([name, range]) => `${name} is wanted as ${range}, not ${version}`),
  ];
}

/** Every file that package.json names: exports, command, manifest of elements, side effects, types. */
function targets({ exports, bin = {}, customElements, sideEffects, types, main }) {
  const exported = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const effects = Array.isArray(sideEffects) ? sideEffects : [];
  return [...exported, ...effects, ...Object.values(bin), customElements, types, main].filter(Boolean).map((path) => path.replace(/^\.\//, ''));
}

function matches(paths, target) {
  if (!target.includes('*')) return paths.includes(target);
  const [start, end] = target.split('*');
  return paths.some((path) => path.startsWith(start) && path.endsWith(end) && path.length > start.length + end.length);
}

/** A chunk of an earlier build: its name ends in a hash, and no script names it. */
function staleChunks({ paths, text }) {
  const chunks = paths.filter((path) => /\.bundle\.[^/]+-[\w-]{8}\.js$/.test(path));
  const scripts = chunks.length > 0 ? paths.filter((path) => /\.bundle\.[^/]*js$/.test(path)).map((path) => [path, text(path)]) : [];
  return chunks.filter((chunk) => !scripts.some(([path, script]) => path !== chunk && script.includes(posix.basename(chunk)))).map((chunk) => `${chunk} is loaded by nothing`);
}

function localPaths(content) {
  const here = [process.cwd(), homedir(), tmpdir()].map((folder) => `${folder}/`);
  const others = content.match(/(?:\/(?:home|Users)\/[\w.-]+\/|[A-Z]:\\Users\\|file:\/\/\/\w)/g) ?? [];
  return [...new Set([...here.filter((folder) => content.includes(folder)), ...others])];
}
