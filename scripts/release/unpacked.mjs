import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/** Calls `use` with what is inside a tarball: its paths and a way to read them. */
export function unpacked(tarball, use) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-tarball-'));
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', folder]);
    return use(contentOf(join(folder, 'package')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contentOf(root) {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
  return {
    paths,
    has: (path) => paths.includes(path),
    text: (path) => readFileSync(join(root, path), 'utf8'),
    size: (path) => statSync(join(root, path)).size,
    json: (path) => JSON.parse(readFileSync(join(root, path), 'utf8')),
  };
}
