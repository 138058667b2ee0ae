import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { APP_ARROWS, ARROWS, ELEMENTS } from './scripts/arrows.mjs';

const PUBLIC_ONLY = { regex: '(?:^|/)packages/[^/]+/', message: 'An app stands where a city stands: import @tessera-learning/… and what it exports.' };

const arrows = [
  ...Object.entries(ARROWS).map(([name, allowed]) => arrow(`packages/${name}/src/**/*.ts`, name, allowed)),
  ...Object.entries(APP_ARROWS).map(([name, allowed]) => arrow(`apps/${name}/**/*.{ts,js,mjs}`, name, allowed, [PUBLIC_ONLY])),
];

function arrow(files, name, allowed, patterns = []) {
  const others = {
    regex: `^@tessera-learning/(?!(?:${allowed.join('|') || 'nothing'})(?:/|$))`,
    message: `${name} may import ${allowed.join(', ') || 'no package of ours'} (see docs/decisions/0001-house.md).`,
  };
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [others, ...patterns] }] } };
}

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/results/**', 'test-results/**', 'apps/storybook/storybook-static/**', 'release/**', 'apps/consumers/{plain,react,svelte,vite,vue}/**'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/{src,scripts,testing}/**/*.{ts,mjs}', 'apps/**/*.{ts,mjs,js}', 'scripts/**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], espree: ['.js', '.mjs'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'], extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['source', 'import', 'default'] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Prototype.js and MooTools break Array.from on a Set: spread, or Array.from({ length }) where a line says why.' }],
    },
  },
  {
    files: ['element-kit', 'elements', ...ELEMENTS].map((name) => `packages/${name}/src/**/*.ts`),
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit-a11y/list': 'off',
      'no-restricted-syntax': ['error', { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: 'No HTML string is ever inserted.' }],
    },
  },
  ...arrows,
);
