import { describe, expect, it } from 'vitest';
import { APP_ARROWS, ARROWS, manifestOf, SCOPE, workspaces } from '../arrows.mjs';

describe.each([['packages', ARROWS], ['apps', APP_ARROWS]])('the arrows of %s/', (folder, table) => {
  it('name every folder, and none that is not there', () => {
    expect(Object.keys(table).sort()).toEqual(workspaces(folder).sort());
  });

  it.each(Object.entries(table))('hold what the package.json of %s depends on', (name, allowed) => {
    expect(oursIn(manifestOf(folder, name)).filter((each) => !allowed.includes(each))).toEqual([]);
  });
});

describe('circles', () => {
  it('are found', () => {
    expect(circleIn({ a: ['b'], b: ['c', 'd'], c: [], d: ['a'] })).toEqual(['a', 'b', 'd', 'a']);
    expect(circleIn({ a: ['b', 'c'], b: ['c'], c: [] })).toBe(undefined);
  });

  it('are not among the arrows, so not among the packages either', () => {
    expect(circleIn(ARROWS)).toBe(undefined);
  });
});

function oursIn({ dependencies, devDependencies, peerDependencies, optionalDependencies }) {
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
  return names.filter((name) => name.startsWith(SCOPE)).map((name) => name.slice(SCOPE.length));
}

function circleIn(table) {
  const from = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    for (const next of table[name]) {
      const circle = from(next, [...path, name]);
      if (circle) return circle;
    }
    return undefined;
  };
  return Object.keys(table).map((name) => from(name, [])).find(Boolean);
}
