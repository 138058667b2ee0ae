/** Private members are nobody's API: they would end up in Storybook's tables and in editors. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

function isPublic({ name, privacy, static: isStatic }) {
  return privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic;
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/strings/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
