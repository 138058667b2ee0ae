import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page of a city loads from `embed/`, by the names that its snippets use. */
const FILES = /^(?:tessera|whole-course|academy-planner)(?:\.classic)?\.js$|^tessera-(?:loader|frame)\.js$|^integrity\.json$|^THIRD-PARTY-NOTICES\.txt$/;

/**
 * Files that go into `embed/`: where they are, by the name they get. The loader's pieces keep their folder, `loader/`.
 * @param dist the built elements; what an older version of them does not have is left out
 */
export async function embedFiles(dist: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(dist)).filter((name) => FILES.test(name));
  const pieces = (await readdir(join(dist, 'loader')).catch(() => [])).filter((name) => name.endsWith('.js'));
  return new Map([...names, ...pieces.map((name) => `loader/${name}`)].map((name) => [name, join(dist, ...name.split('/'))]));
}
