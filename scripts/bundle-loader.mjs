// Run in packages/elements after tsc: tessera-loader.js, and in loader/ beside it a module for each element, with what most of them need in one file.
import { bundle } from './bundle.mjs';
import { ELEMENTS } from './arrows.mjs';

const elements = Object.fromEntries(ELEMENTS.map((name) => [name, `@tessera-learning/${name}/define`]));
const entries = { ...elements, 'progress-tracker': 'dist/loading/progress-tracker.js', course: 'dist/define-course.js', 'host-look': '@tessera-learning/element-kit/host-look' };

export async function bundleLoader() {
  await Promise.all([
    bundle('dist/loading/loader.js', [{ file: 'dist/tessera-loader.js', format: 'iife' }]),
    bundle(entries, [{ dir: 'dist/loader', format: 'es', chunkFileNames: '[name]-[hash].js', manualChunks: sharedByMost() }]),
  ]);
}

/** Rollup by itself makes a file for each set of elements that share something: a page would ask for ten. */
function sharedByMost() {
  let shared;
  return (id, graph) => {
    shared ??= neededByMost(graph);
    return shared.has(id) ? 'shared' : undefined;
  };
}

/** Modules that more than half of the entries import, directly or not. What is imported on demand stays on demand. */
function neededByMost({ getModuleIds, getModuleInfo }) {
  const roots = [...getModuleIds()].filter((id) => getModuleInfo(id).isEntry && !id.includes('host-look'));
  const counts = new Map();
  for (const root of roots) for (const id of imported(root, getModuleInfo)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > roots.length / 2).map(([id]) => id));
}

function imported(id, getModuleInfo, seen = new Set()) {
  seen.add(id);
  for (const next of getModuleInfo(id).importedIds) if (!seen.has(next)) imported(next, getModuleInfo, seen);
  return seen;
}
