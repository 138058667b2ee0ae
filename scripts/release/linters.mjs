import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const require = createRequire(import.meta.url);
const ATTW = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

/** What publint has to say about a tarball, warnings counted as errors. */
export async function wrongByPublint(tarball) {
  const bytes = readFileSync(tarball);
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true });
  return messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg, { color: false }));
}

/** Pages load these by their address, nobody imports them: a worker, style sheets. So it is with every pattern that names files alone. */
const isLoaded = (subpath, target) => subpath === './sw.js' || subpath.endsWith('.css') || (subpath.includes('*') && typeof target === 'string');

/** Whether types resolve for each entry point, as ESM in Node and in a bundler; `require` is not promised. */
export function typesByAttw(tarball, { exports, paths }) {
  const subpaths = Object.keys(exports);
  const loaded = subpaths.filter((subpath) => isLoaded(subpath, exports[subpath]));
  const patterns = subpaths.filter((subpath) => subpath.includes('*') && !loaded.includes(subpath));
  const named = patterns.flatMap((pattern) => subpathsOf(pattern, exports[pattern], paths));
  const { analysis } = JSON.parse(answerOf([ATTW, tarball, '--profile', 'esm-only', '--format', 'json', ...option('--exclude-entrypoints', [...loaded, ...patterns]), ...option('--include-entrypoints', named)]));
  return Object.values(analysis.entrypoints).map(({ subpath, resolutions }) => ({
    subpath,
    node: verdict(resolutions['node16-esm'], analysis),
    bundler: verdict(resolutions.bundler, analysis),
  }));
}

/** attw wants no option without a value. */
function option(name, values) {
  return values.length > 0 ? [name, ...values] : [];
}

/** attw does not know patterns: it is given what `./strings/*` stands for. */
function subpathsOf(pattern, target, paths) {
  const [start, end] = target.default.replace(/^\.\//, '').split('*');
  return paths.filter((path) => path.startsWith(start) && path.endsWith(end)).map((path) => pattern.replace('*', path.slice(start.length, -end.length)));
}

function verdict({ resolution, visibleProblems = [] }, { problems }) {
  const kinds = visibleProblems.map((index) => problems[index]?.kind ?? 'problem');
  if (kinds.length > 0) return [...new Set(kinds)].join(', ');
  if (!resolution) return 'NoResolution';
  return resolution.isJson ? 'ok (JSON)' : 'ok';
}

/** attw ends with 1 where it found something, and does not wait until a pipe took what it prints: so it prints to a file. */
function answerOf(args) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-attw-'));
  const file = join(folder, 'answer.json');
  const out = openSync(file, 'w');
  try {
    spawnSync(process.execPath, args, { stdio: ['ignore', out, 'inherit'] });
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true, force: true });
  }
}
