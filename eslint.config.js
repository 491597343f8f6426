import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { directions } from './tools/lint/directions.mjs';
import { doors } from './tools/lint/doors.mjs';

const NODE_GLOBALS = ['AbortController', 'AbortSignal', 'Buffer', 'FormData', 'Headers', 'Request', 'Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'globalThis', 'performance', 'process', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone'];

export default typescript.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', '.data/', '.nx/', 'test-results/', 'libs/schema/generated/'] },
  // A rule that hinders is changed here, for everybody, or kept.
  { linterOptions: { noInlineConfig: true } },
  // Types that decorators record at run time must stay imported as values.
  { languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } } },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Modules merge what they are set up with into it; the platform itself has nothing to say there.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^GraphInstallation$' }],
      eqeqeq: ['error', 'always'],
      'no-unneeded-ternary': 'error',
      'object-shorthand': 'error',
      // Refusing control characters in an address is just what such an expression is for.
      'no-control-regex': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) } },
  { files: ['tools/vite/graphiql/**'], languageOptions: { globals: { document: 'readonly', window: 'readonly' } } },
  { files: ['apps/**', 'libs/**'], ignores: ['**/*.{spec,e2e}.*', '**/testing/**'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: ['**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    // Browser tests start from the outside, as the tools do, and may ask those for the database of the product under test.
    rules: { '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allowCircularSelfDependency: true, allow: ['../../../tools/postgres/index.mjs'], depConstraints: directions }] },
  },
  ...doors,
  prettier,
);
