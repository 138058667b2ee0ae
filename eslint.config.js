import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ELEMENTS = ['academy-planner', 'guide-slip', 'module-card', 'progress-tracker', 'quiz', 'reflection', 'saved-data', 'video-player'];

/** Who may import whom, besides libraries: arrows run one way, never sideways between element packages. */
const ARROWS = {
  core: [],
  'progress-store': ['core'],
  'element-kit': ['core', 'progress-store'],
  ...Object.fromEntries(ELEMENTS.map((name) => [name, ['core', 'progress-store', 'element-kit']])),
  elements: ['core', 'progress-store', 'element-kit', ...ELEMENTS],
  authoring: ['core'],
  site: ['core', ...ELEMENTS],
  cli: ['core', 'authoring', 'site'],
};

const arrows = Object.entries(ARROWS).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [{
        regex: `^@tessera-learning/(?!(?:${allowed.join('|') || 'nothing'})(?:/|$))`,
        message: `${name} may import ${allowed.join(', ') || 'no package of ours'} (see docs/decisions/0001-house.md).`,
      }],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'results/**', 'test-results/**', 'apps/storybook/storybook-static/**', 'release/**', 'apps/consumers/{plain,react,svelte,vite,vue}/**'] },
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
    files: ['packages/*/src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['source', 'import', 'default'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Prototype.js and MooTools break Array.from on a Set: spread, or Array.from({ length }) where a line says why.' }],
    },
  },
  {
    files: ['packages/{academy-planner,element-kit,elements,guide-slip,module-card,progress-tracker,quiz,reflection,saved-data,video-player}/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit-a11y/list': 'off',
      'no-restricted-syntax': ['error', { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: 'No HTML string is ever inserted.' }],
    },
  },
  ...arrows,
);
