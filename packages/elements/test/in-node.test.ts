import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const PACKAGES = fileURLToPath(new URL('../..', import.meta.url));
const CHILD = fileURLToPath(new URL('import-in-node.mjs', import.meta.url));
/** They look where they run before they do anything; `typeof` counts as a look. */
const LOOKS_ROUND = /\/node_modules\/(?:@lit\/reactive-element\/node|lit-html\/node|unpdf)\//;

interface Outcome {
  readonly address: string;
  readonly threw: string;
  readonly touched: readonly string[];
  readonly registered: readonly string[];
}

type Target = string | { readonly types?: string; readonly default?: string };

/** What the built packages export. What is there for tests alone is not published. */
const targets: readonly Exclude<Target, string>[] = readdirSync(PACKAGES).flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as { exports: Record<string, Target> };
  const inside = (path: string | undefined): string | undefined => path && join(PACKAGES, name, path);
  return Object.values(exports).map((target) => (typeof target === 'string' ? { default: inside(target) } : { types: inside(target.types), default: inside(target.default) }));
});

/** A pattern stands for every file that fits. */
function filesOf(target = ''): readonly string[] {
  const [before = '', after] = target.split('*');
  if (after === undefined) return target ? [target] : [];
  return readdirSync(before).filter((file) => file.endsWith(after)).map((file) => join(before, file));
}

const files = targets.flatMap((target) => [...filesOf(target.types), ...filesOf(target.default)]);
/** A module has types. What has none is for pages: bundles with Lit inside, which a tag loads, a worker, styles and fonts. */
const modules = targets.filter(({ types }) => types).flatMap((target) => filesOf(target.default)).filter((path) => path.endsWith('.js'));


describe('the built packages, which npm run build makes', () => {
  test('have every file that they export', () => expect(files.filter((path) => !existsSync(path))).toEqual([]));

  test('describe themselves in JSON that can be read', () => {
    const json = files.filter((path) => path.endsWith('.json'));
    expect(json.length).toBeGreaterThan(45);
    for (const path of json) expect(JSON.parse(readFileSync(path, 'utf8'))).toBeTypeOf('object');
  });

  describe('imported in Node', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [CHILD, JSON.stringify(modules.map((path) => pathToFileURL(path).href))], { encoding: 'utf8' });
    const outcomes = JSON.parse(stdout || '[]') as Outcome[];

    test('all of them, and nothing is said', () => expect([outcomes.length, stderr]).toEqual([modules.length, '']));
    test('there are many', () => expect(modules.length).toBeGreaterThan(40));
    test('throw nothing', () => expect(outcomes.filter(({ threw }) => threw)).toEqual([]));
    test('ask for nothing that a page has', () => expect(outcomes.flatMap(({ touched }) => touched).filter((place) => !LOOKS_ROUND.test(place))).toEqual([]));
    test('register elements through “define” alone', () => {
      const registering = outcomes.filter(({ registered }) => registered.length > 0);
      expect(registering.map(({ address }) => address).filter((address) => !/\/dist\/define(?:-[a-z]+)?\.js$/.test(address))).toEqual([]);
      expect(registering.flatMap(({ registered }) => registered).length).toBeGreaterThan(7);
    });
  });
});
