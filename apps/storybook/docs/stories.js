/** Stories that have a place of their own on a page; all others are states. */
const PLACED = /^(Playground|Anatomy|Sizes|Languages|Theming)/;

/** The stories of a component's file, in its order. */
export function storiesOf({ csfFile: { stories, moduleExports } }) {
  const order = moduleExports.__namedExportsOrder ?? [];
  const placeOf = ({ moduleExport }) => order.findIndex((name) => moduleExports[name] === moduleExport);
  return Object.values(stories).sort((one, other) => placeOf(one) - placeOf(other));
}

export function states(meta) {
  return storiesOf(meta).filter(({ name }) => !PLACED.test(name));
}

export function withName(meta, wanted) {
  return storiesOf(meta).filter(({ name }) => name.startsWith(wanted));
}
