import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importTable } from './eslint.imports.js';

const TYPESCRIPT = ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'web/**/*.ts', 'web/**/*.tsx', '*.ts'];

/** One zone per row of the table: nothing of src but itself and what the row names. */
const zones = Object.entries(importTable).map(([target, { paths = [], types = [] }]) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...paths, ...types].map((path) => `./${path}`),
  message: `Only ${[...paths, ...types].join(', ') || 'its own files'} may be imported here (eslint.imports.js).`,
}));

/** One rule per row of the table: its packages, and what may be imported as types only. */
const rows = Object.entries(importTable).map(([target, { types = [], packages = [] }]) => ({
  files: [target.endsWith('.ts') ? `src/${target}` : `src/${target}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.|node:|(?:${['$', ...packages].join('|')})(?:/|$))`,
            message: `Packages that may be imported here: ${packages.join(', ') || 'none'} (eslint.imports.js).`,
          },
          ...types.map((path) => ({
            regex: `^\\.{1,2}/(?:.*/)?${path}/`,
            allowTypeImports: true,
            message: `Only types of ${path} may be imported here (eslint.imports.js).`,
          })),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'data/', 'src/generated/', '**/__generated__/'] },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // graphql-js compares `Kind` with its literals everywhere.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-default-export': 'error', 'max-lines': ['error', { max: 250 }] },
  },
  ...rows,
);
