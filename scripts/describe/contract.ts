import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withApi } from './api.mjs';
import { elementsOf, manifestOf, type ElementDeclaration } from './manifest.mjs';
import { usedIn } from './sources.js';

/** Holds an element package to what it says of itself: the manifest is the contract, and the README shows it. */
export function testContract(packageUrl: URL): void {
  const folder = fileURLToPath(packageUrl);
  describe('what the manifest says of the element', async () => {
    const manifest = await manifestOf(folder);
    const [element] = elementsOf(manifest) as [ElementDeclaration];
    const used = usedIn(folder);

    test('is every part that a template has, and no other', () => expect(namesOf(element.cssParts)).toEqual(used.parts));
    test('is every slot', () => expect(namesOf(element.slots)).toEqual(used.slots));
    test('is every event that is sent', () => expect(namesOf(element.events)).toEqual(used.events));
    test('is every custom property that a rule needs, with the default that it has there', () => {
      const said = (element.cssProperties ?? []).map((property) => [property.name, property.default] as const);
      expect(Object.fromEntries(said)).toEqual(Object.fromEntries(used.properties));
      expect(used.named.filter((name) => !used.properties.has(name))).toEqual([]);
    });
    test('has words and a type for each', () => expect(gapsOf(element)).toEqual([]));
    test('names nothing private', () => expect(privateNames(element)).toEqual([]));
    test('stands in the README as it is', () => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      expect(readme, 'run: npm run readmes').toBe(withApi(readme, manifest));
    });
  });
}

function namesOf(entries: readonly { readonly name: string }[] = []): readonly string[] {
  return entries.map(({ name }) => name).sort();
}

/** What is left out, in words. */
function gapsOf({ name, summary, description, members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] }: ElementDeclaration): readonly string[] {
  const described = [{ name, description: summary && description }, ...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
  const typed = [...members.filter(({ kind }) => kind === 'field'), ...members.flatMap(({ parameters = [] }) => parameters), ...attributes, ...events];
  return [
    ...described.filter((each) => !each.description?.trim()).map((each) => `${each.name} has no description`),
    ...typed.filter((each) => !each.type?.text).map((each) => `${each.name} has no type`),
    ...cssProperties.filter((each) => !each.syntax || !each.default).map((each) => `${each.name} has no type or default`),
  ];
}

function privateNames({ members = [], attributes = [] }: ElementDeclaration): readonly string[] {
  const isHidden = ({ name, privacy = 'public' }: { readonly name: string; readonly privacy?: string }): boolean => /^[#_]/.test(name) || privacy !== 'public';
  const fields = new Set(members.map(({ name }) => name));
  return [...members.filter(isHidden), ...attributes.filter(({ fieldName }) => !fields.has(fieldName))].map(({ name }) => name);
}
