/** Private members are nobody's API: they would end up in Storybook's tables and in editors. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) keepPublic(declaration);
    }
  },
};

function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  const names = new Set(declaration.members?.map(({ name }) => name));
  // The analyzer takes a reactive property without an attribute for one with.
  declaration.attributes = declaration.attributes?.filter(({ fieldName }) => names.has(fieldName));
}

function isPublic({ name, privacy, static: isStatic }) {
  return privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic;
}

/** What is published is the built file; and a module without an element is a room inside, not a door. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = manifest.modules.map(doorOf).filter(({ declarations, exports }) => declarations.length + exports.length > 0);
    manifest.modules = JSON.parse(JSON.stringify(modules).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
  },
};

function doorOf({ declarations = [], exports = [], ...module }) {
  const elements = declarations.filter(({ customElement }) => customElement);
  const isDoor = ({ kind, name }) => kind === 'custom-element-definition' || elements.some((element) => element.name === name);
  for (const property of elements.flatMap(({ cssProperties = [] }) => cssProperties)) nameSyntax(property);
  return { ...module, declarations: elements, exports: exports.filter(isDoor) };
}

/** The manifest's own word for the type of a custom property, which the analyzer does not know. */
function nameSyntax(property) {
  property.syntax ??= property.type?.text;
  delete property.type;
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/strings/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly, published],
};
