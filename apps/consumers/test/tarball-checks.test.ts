import { expect, test } from 'vitest';

interface Tarball {
  readonly paths: string[];
  has(path: string): boolean;
  text(path: string): string;
  size(path: string): number;
  json(path: string): unknown;
}
type Check = (tarball: Tarball) => string[];

const tool = (name: string): Promise<Record<string, unknown>> => import(new URL(`../../../scripts/release/${name}.mjs`, import.meta.url).href) as Promise<Record<string, unknown>>;
const checks = (await tool('contents'))['CONTENT_CHECKS'] as Record<string, Check>;
const publishedManifest = (await tool('published-manifest'))['publishedManifest'] as (manifest: object) => Record<string, unknown>;
const billOfMaterials = (await tool('sbom'))['billOfMaterials'] as (packages: object, folder: string) => { components: { 'bom-ref': string }[]; dependencies: object[] };

const NAME = '@tessera-learning/quiz';
const lock = {
  'packages/quiz': { name: NAME, version: '1.0.0', license: 'MIT', dependencies: { '@tessera-learning/core': '1.0.0', lit: '^3' } },
  'packages/core': { name: '@tessera-learning/core', version: '1.0.0', license: 'MIT' },
  'node_modules/@tessera-learning/core': { resolved: 'packages/core', link: true },
  'node_modules/lit': { version: '3.0.0', license: 'BSD-3-Clause', integrity: 'sha512-AAAA', dependencies: { 'lit-html': '^3' } },
  'node_modules/lit-html': { version: '2.0.0', license: 'BSD-3-Clause' },
  'node_modules/lit/node_modules/lit-html': { version: '3.0.0', license: 'BSD-3-Clause' },
};
const source = {
  name: NAME, version: '1.0.0', license: 'MIT', files: ['dist'], scripts: { build: 'tsc' }, devDependencies: { x: '1' }, sideEffects: ['./dist/define.js', './src/define.ts'],
  dependencies: { '@tessera-learning/core': '1.0.0', lit: '^3' },
  exports: { '.': { source: './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' }, './testing': { source: './testing/index.ts' }, './strings/*': { types: './dist/strings/*.d.ts', default: './dist/strings/*.js' } },
};
const map = (sources: string[], sourcesContent?: string[]): string => JSON.stringify({ sources, sourcesContent });

const GOOD: Record<string, string> = {
  LICENSE: 'MIT', 'README.md': 'A quiz', 'CHANGELOG.md': '# quiz\n\n## 1.0.0\n\nFirst.\n',
  'package.json': JSON.stringify(publishedManifest(source)),
  'sbom.cdx.json': JSON.stringify(billOfMaterials(lock, 'packages/quiz')),
  'src/index.ts': 'export {};', 'dist/index.d.ts': 'export {};', 'dist/index.js': 'export {};\n//# sourceMappingURL=index.js.map', 'dist/index.js.map': map(['../src/index.ts']),
  'dist/define.js': '', 'dist/strings/fr.js': '', 'dist/strings/fr.d.ts': '',
  'dist/quiz.bundle.js': '/*! holds more: THIRD-PARTY-NOTICES.txt */ import("./quiz.bundle.fr-abcd1234.js")', 'dist/quiz.bundle.fr-abcd1234.js': '', 'dist/THIRD-PARTY-NOTICES.txt': 'Lit',
};

const change = (path: string, edit: (text: string) => string): Record<string, string> => ({ ...GOOD, [path]: edit(GOOD[path] ?? '') });
const without = (path: string): Record<string, string> => Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== path));

/** What is done to a good tarball, by the check that has to see it. */
const FAULTS: [string, Record<string, string>][] = [
  ['texts and licence', without('LICENSE')],
  ['texts and licence', change('README.md', () => '')],
  ['changelog', change('CHANGELOG.md', (text) => text.replace('1.0.0', '0.9.0'))],
  ['bill of materials', without('sbom.cdx.json')],
  ['bill of materials', change('sbom.cdx.json', (text) => text.replaceAll('"name":"lit"', '"name":"left"'))],
  ['bill of materials', change('sbom.cdx.json', (text) => text.replace('"metadata":{', '"metadata":{"timestamp":"2026-01-01",'))],
  ['manifest', change('package.json', () => JSON.stringify(source))],
  ['manifest', change('package.json', (text) => text.replace('"@tessera-learning/core":"1.0.0"', '"@tessera-learning/core":"0.9.0"'))],
  ['exported files', without('dist/index.d.ts')],
  ['exported files', without('dist/strings/fr.js')],
  ['source maps', change('dist/index.js.map', () => map(['../src/gone.ts']))],
  ['source maps', without('dist/index.js.map')],
  ['notices', without('dist/THIRD-PARTY-NOTICES.txt')],
  ['no stale chunk', { ...GOOD, 'dist/quiz.bundle.fr-00000000.js': '' }],
  ['no tests', { ...GOOD, 'src/test/quiz.ts': '' }],
  ['no tests', { ...GOOD, 'src/quiz.test.ts': '' }],
  ['no local path', change('dist/index.js', (text) => `${text}\n// ${process.cwd()}/packages`)],
  ['no local path', change('dist/index.js', (text) => `${text}\n// /home/somebody/tessera`)],
  ['size', { ...GOOD, 'dist/film.js': 'x'.repeat(1_500_001) }],
];

const tarball = (files: Record<string, string>): Tarball => ({
  paths: Object.keys(files),
  has: (path) => path in files,
  text: (path) => files[path] ?? '',
  size: (path) => (files[path] ?? '').length,
  json: (path) => JSON.parse(files[path] ?? '') as unknown,
});
const wrongsOf = (files: Record<string, string>): string[] => Object.entries(checks).filter(([, check]) => check(tarball(files)).length > 0).map(([name]) => name);

test('a good tarball passes every check', () => {
  expect(wrongsOf(GOOD)).toEqual([]);
});

test.each(FAULTS)('a fault is seen: %s', (check, files) => {
  expect(wrongsOf(files)).toContain(check);
});

test('every check has a fault that it sees', () => {
  expect([...new Set(FAULTS.map(([check]) => check))].sort()).toEqual(Object.keys(checks).sort());
});

test('a published manifest begins with types and leaves out what is ours alone', () => {
  const { exports, sideEffects, files, ...rest } = publishedManifest(source);
  expect(exports).toEqual({ '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './strings/*': source.exports['./strings/*'] });
  expect([sideEffects, files]).toEqual([['./dist/define.js'], ['dist', 'sbom.cdx.json']]);
  expect(Object.keys(rest)).toEqual(['name', 'version', 'license', 'dependencies']);
});

test('a bill of materials names what is installed, the nearest version first', () => {
  const bill = billOfMaterials(lock, 'packages/quiz');
  expect(bill.components.map((each) => each['bom-ref'])).toEqual(['@tessera-learning/core@1.0.0', 'lit-html@3.0.0', 'lit@3.0.0']);
  expect(bill.dependencies).toContainEqual({ ref: 'lit@3.0.0', dependsOn: ['lit-html@3.0.0'] });
});
