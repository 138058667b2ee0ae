import { posix } from 'node:path';

/** Sources that a debugger would look for in vain: neither in the tarball nor inside the map; and maps that are named and missing. */
export function lackingSources(tarball) {
  const maps = tarball.paths.filter((path) => path.endsWith('.map'));
  return [...maps.flatMap((path) => lackingIn(tarball, path)), ...lackingMaps(tarball)];
}

function lackingIn({ json, has }, path) {
  const { sources, sourcesContent = [], sourceRoot = '' } = json(path);
  return sources
    .filter((source, at) => typeof sourcesContent[at] !== 'string' && !has(posix.join(posix.dirname(path), sourceRoot, source)))
    .map((source) => `${path}: ${source} is nowhere`);
}

function lackingMaps({ paths, text, has }) {
  return paths.filter((path) => /\.(?:js|d\.ts)$/.test(path)).flatMap((path) => {
    const named = text(path).match(/^\/\/# sourceMappingURL=(\S+)\s*$/m)?.[1];
    return named && !named.startsWith('data:') && !has(posix.join(posix.dirname(path), named)) ? [`${path}: ${named} is missing`] : [];
  });
}
