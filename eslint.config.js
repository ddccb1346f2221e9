import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What a browser offers for talking to the network; only lib/wire may. */
const NETWORK = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/generated/',
    '**/.svelte-kit/',
    '.nx/',
    '.baton/',
    'coverage/',
    'test-results/',
    'web/static/',
  ]),
  typescript.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.js',
            '.dependency-cruiser.cjs',
            'vitest.config.ts',
            'api/vite.config.ts',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Small files named for one idea: past this length there are two.
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    // The types in markup are checked by svelte-check; asking for them here once more would take a minute.
    files: ['**/*.svelte'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: typescript.parser, projectService: false } },
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: ['web/src/**'],
    rules: {
      // Collections that nothing renders are plain on purpose; and the house is served at the root of its origin.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['web/src/**'],
    ignores: ['web/src/lib/wire/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NETWORK.map((name) => ({
          name,
          message: 'Only lib/wire talks to the network: write a function there and call it.',
        })),
      ],
    },
  },
  {
    // Rules take the moment as an argument: the same decision must come out in the server, the browser and a test.
    files: ['libs/*/src/**'],
    ignores: ['**/*.spec.ts', '**/testing/**', '**/model/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A lib knows no clock: take the instant as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'A lib decides the same way every time: take what is chosen by chance as an argument.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [typescript.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
