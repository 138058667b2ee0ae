/** The package.json of a new element, from that of one which is there: so it never falls behind. `imported`: what the new sources import. */
export function packageJsonOf(model, { name, Name }, summary, imported) {
  const { name: modelName, dependencies, ...rest } = model;
  const old = modelName.split('/')[1];
  const other = namesIn(old, name, Name);
  return {
    name: other(modelName),
    ...renamed(rest, other),
    description: `<tessera-${name}>: ${summary[0].toLowerCase()}${summary.slice(1).replace(/\.$/, '')}`,
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([each]) => imported.has(each))),
  };
}

/** Replaces a package's name wherever it stands as a word of its own, and in the names of its classes. */
function namesIn(old, name, Name) {
  const Old = old.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  return (text) => text.replace(new RegExp(`(?<![a-z])${old}(?![a-z])`, 'g'), name).replaceAll(`${Old}Element`, `${Name}Element`);
}

function renamed(value, other) {
  if (typeof value === 'string') return other(value);
  if (Array.isArray(value)) return value.map((each) => renamed(each, other));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [other(key), renamed(each, other)]));
}
