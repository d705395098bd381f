import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'src/api/types.ts', 'examples/throws']),
  eslint.configs.recommended,
  astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An empty text is often no text: `message || fallback` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `readAs<Contract>(file)` is how a caller says what it expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An implementation without waiting still fulfils an interface of promises.
      '@typescript-eslint/require-await': 'off',
      // `type` and `interface` both have their place: a one-line shape in a sample.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Its remedy, `!`, is forbidden by another rule.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Astro and its plugins hand over functions as object members.
      '@typescript-eslint/unbound-method': 'off',
      // The name of a key that comes from outside reads best as a string: `process.env['DOCS_BASE']`.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Tests look into parsed JSON and YAML all the time.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Types tell TypeScript and Astro files which names exist; plain JavaScript here is Node's.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
