import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageJsonOf } from './package-json.mjs';

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));

/** The element whose package.json and tsconfig.json a new one takes over. */
const MODEL = 'quiz';

/** Writes the whole folder packages/<name>; returns the paths of its files from the root. */
export function writePackage(root, names, summary) {
  const folder = join(root, 'packages', names.name);
  const files = new Map([...templates()].map(([path, text]) => [filled(path, names, summary), filled(text, names, summary)]));
  const model = JSON.parse(readFileSync(join(root, 'packages', MODEL, 'package.json'), 'utf8'));
  files.set('package.json', `${JSON.stringify(packageJsonOf(model, names, summary, importedBy(files)), null, 2)}\n`);
  for (const [path, text] of files) write(join(folder, path), text);
  cpSync(join(root, 'packages', MODEL, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  return [...files.keys(), 'tsconfig.json'].sort().map((path) => `packages/${names.name}/${path}`);
}

/** Path and text of each template. They end in .txt, so that no tool takes them for sources. */
function templates() {
  const entries = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(TEMPLATE, path).replaceAll('\\', '/').slice(0, -'.txt'.length), readFileSync(path, 'utf8')]));
}

function filled(text, { name, Name, camel, Title }, summary) {
  return text.replaceAll('__name__', name).replaceAll('__Name__', Name).replaceAll('__camel__', camel).replaceAll('__Title__', Title).replaceAll('__summary__', summary);
}

/** Packages that the sources import; tests and stories use the workspace's own. */
function importedBy(files) {
  const sources = [...files].filter(([path]) => path.startsWith('src/')).map(([, text]) => text).join('\n');
  return new Set([...sources.matchAll(/(?:from|import)\s*\(?'(@[^/']+\/[^/']+|[^./'][^/']*)/g)].map((match) => match[1]));
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
