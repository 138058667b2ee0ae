import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import tokens from '@tessera-learning/element-kit/tokens.json' with { type: 'json' };
import { defaultsOf, withDefaults } from '../../element-kit/scripts/tokens.mjs';
import { elementsOf, manifestOf } from '../../../scripts/describe/manifest.mjs';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const defaults = defaultsOf(tokens);
const elements = elementsOf(await manifestOf(join(packages, 'elements')));
const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((name) => /^[\w-]+\/src\/.*\.ts$/.test(name));
const read = (name: string): string => readFileSync(join(packages, name), 'utf8');

test('every default that an element tells of is a token, and every token is a default of an element', () => {
  const told = elements.flatMap(({ tagName, cssProperties = [] }) => cssProperties.map((property) => [tagName, property.name.replace('--tessera-', ''), property.default] as const));
  expect(told.filter(([, name, value]) => defaults.get(name) !== value)).toEqual([]);
  expect([...defaults.keys()].filter((name) => !told.some(([, each]) => each === name))).toEqual([]);
});

test.each(sources)('%s has the values of the tokens', (name) => {
  const source = read(name);
  expect(withDefaults(source, defaults), 'run: npm run tokens').toBe(source);
});

test('no stylesheet of an element has a colour that is no token', () => {
  const known = new Set(JSON.stringify(tokens).match(/#[\da-f]{6}/g));
  const long = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
  const used = sources.filter((name) => name.endsWith('styles.ts')).flatMap((name) => [...read(name).matchAll(/#[\da-f]{3,8}\b/gi)].map(([hex]) => [name, long(hex.toLowerCase())] as const));
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter(([, hex]) => !known.has(hex))).toEqual([]);
});
