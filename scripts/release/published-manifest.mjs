/** What only this repository uses: the condition that points at sources, and what builds and tests a package. */
const OURS = ['scripts', 'devDependencies'];

/** A package.json as it is published: `types` first, no `source`, no subpath for tests, its bill of materials among the files. */
export function publishedManifest(manifest) {
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !OURS.includes(key)));
  const { sideEffects } = manifest;
  return {
    ...kept,
    exports: publishedExports(manifest.exports),
    ...(Array.isArray(sideEffects) && { sideEffects: sideEffects.filter((path) => !path.startsWith('./src/')) }),
    files: [...manifest.files, 'sbom.cdx.json'],
  };
}

function publishedExports(exports) {
  const entries = Object.entries(exports).map(([subpath, target]) => [subpath, withoutSource(target)]);
  return Object.fromEntries(entries.filter(([, target]) => target !== undefined));
}

function withoutSource(target) {
  if (typeof target === 'string') return target;
  const { source: _, ...rest } = target;
  return Object.keys(rest).length > 0 ? rest : undefined;
}
