import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importBlocks } from './eslint.imports.js';
import { wordsBlocks } from './eslint.words.js';

/** A build keeps a file while all that making it read is the same: what is kept beside `once` hides what it was made from. */
const hidden = {
  message:
    'What is kept for the next page is made by once or onceFor of src/readings: they note what it was made from.',
  selectors: [
    ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind='let']",
    ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
  ],
};

const clock = 'Only src/clock.ts knows what day it is: tests and reproducible builds set it there.';

export default defineConfig(
  globalIgnores(['dist', '.dist.releases', '.astro', '.cache', 'test-results', 'tests/fixtures/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      // Chinese text is read by code points: [...text] is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty string is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The strictest TypeScript asks for brackets where an index signature is read.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // `astro check` types these; the linter's parser sees only part of what Astro generates.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // A module that only collects .astro files: their types are known to `astro check` alone.
    files: ['src/components/**/index.ts', 'src/layouts/lists/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'environment',
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/settings.ts', 'src/clock.ts', 'src/client/visitor-clock.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/settings.ts and src/clock.ts read the environment.',
        },
        { object: 'Date', property: 'now', message: clock },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
      ],
    },
  },
  {
    name: 'readings',
    files: ['queries', 'kinds', 'views', 'downloads', 'domain', 'exports', 'words'].map(
      (it) => `src/${it}/**/*.ts`,
    ),
    // What follows from the very key that it is kept by, and how long files are, which no page is kept for.
    ignores: [
      'src/domain/volunteering/schedule.ts',
      'src/exports/formats/xlsx.ts',
      'src/downloads/hsds.ts',
      'src/downloads/tables.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        ...hidden.selectors.map((selector) => ({ selector, message: hidden.message })),
      ],
    },
  },
  ...importBlocks,
  ...wordsBlocks,
);
