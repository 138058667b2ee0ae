import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells the collection in packages/elements, the only place that lists elements by hand, and writes the changeset. Returns what it wrote. */
export function register(root, { name }, summary) {
  const scoped = `@tessera-learning/${name}`;
  const edits = {
    'packages/elements/src/define.ts': (text) => withLine(text, `import '${scoped}/define';`, /^import '@tessera-learning\//),
    'packages/elements/src/index.ts': (text) => withLine(text, `export * from '${scoped}';`, /^export \* from '@tessera-learning\//),
    'packages/elements/package.json': (text) => withDependency(text, scoped),
  };
  for (const [path, edit] of Object.entries(edits)) writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
  const changeset = `.changeset/${name}.md`;
  writeFileSync(join(root, changeset), `---\n'${scoped}': minor\n'@tessera-learning/elements': minor\n---\n\n\`<tessera-${name}>\`: ${summary}\n`);
  return [...Object.keys(edits), changeset];
}

/** Puts a line among its like, in the order of the alphabet. */
export function withLine(text, line, like) {
  const lines = text.split('\n');
  const before = lines.findIndex((each) => like.test(each) && each > line);
  const last = lines.findLastIndex((each) => like.test(each));
  lines.splice(before < 0 ? last + 1 : before, 0, line);
  return lines.join('\n');
}

/** At the version that the others have: they share one. */
function withDependency(text, scoped) {
  const json = JSON.parse(text);
  const version = json.dependencies['@tessera-learning/quiz'];
  json.dependencies = Object.fromEntries(Object.entries({ ...json.dependencies, [scoped]: version }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(json, null, 2)}\n`;
}
