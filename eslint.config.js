import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the house, each with the rooms that it may import from; docs/architecture.md draws them. A room that is not named here may
 * import from all of `src`, and nothing in `src` may import from `tools`, `bench` or `tests`.
 */
const borders = {
  'src/i18n': [],
  'src/bundling': [],
  'src/html': [],
  'src/sdk': [],
  'src/api': ['i18n', 'sdk'],
  'src/algorithms': ['i18n'],
  'src/glossary': ['i18n'],
  'src/markdown': ['i18n', 'api', 'sdk'],
  'src/reference': ['i18n', 'api'],
  'src/examples': ['i18n', 'api', 'sdk'],
  'src/navigation': ['i18n', 'api', 'sdk', 'explorer', 'reference'],
  'src/checks': ['i18n', 'api', 'sdk', 'algorithms', 'examples', 'explorer/elements', 'markdown', 'search'],
  'src/mock/core': ['api'],
  'src/mock/browser': ['api', 'mock/core'],
  'src/mock/node': ['api', 'bundling', 'mock/core', 'mock/source'],
  'src/mock/source': ['i18n', 'api', 'algorithms', 'mock/core'],
  'src/client': ['i18n', 'sdk', 'mock/core', 'mock/browser', 'search/matching', 'runner', 'offline'],
  'src/offline': [],
  'src/copies': ['sdk', 'html'],
  'src/changelog': ['i18n'],
  'src/home': ['api', 'examples', 'mock/core', 'mock/source'],
  'src/parameters': ['i18n', 'algorithms', 'client', 'examples', 'home', 'mock/core', 'mock/source'],
  'src/explorer/elements': ['i18n', 'api', 'bundling', 'explorer', 'markdown'],
  'src/explorer/page': [
    'i18n',
    'api',
    'client',
    'explorer',
    'mock/browser',
    'mock/core',
    'offline',
    'reference',
    'sdk',
  ],
  'src/explorer/worker': ['mock/browser', 'mock/core', 'offline', 'runner'],
  'src/runner': [
    'i18n',
    'api',
    'bundling',
    'client',
    'examples',
    'explorer',
    'mock/browser',
    'offline',
    'styles',
  ],
  'src/licenses': ['bundling', 'explorer', 'mock/node', 'runner'],
  // What runs in the reader's browser, and in the build, which reads the questions with it.
  'src/search/matching': [],
  'src/search/building': ['i18n', 'html', 'api', 'algorithms', 'glossary', 'reference', 'search/matching'],
};

const zones = [
  { target: './src', from: ['./tools', './bench', './tests', './hosting'] },
  {
    target: './hosting',
    from: ['./src', './tools', './bench', './tests'],
    except: ['./mock/core', './mock/source'],
    message: 'hosting may import from the mock’s core; its bundler also from what the mock is made of',
  },
  ...Object.entries(borders).map(([target, allowed]) => ({
    target: `./${target}`,
    from: './src',
    except: [target, ...allowed.map((room) => `src/${room}`)].map((room) => `./${room.slice('src/'.length)}`),
    message: `${target} may import from ${allowed.join(', ') || 'no other room'}; see eslint.config.js`,
  })),
];

export default defineConfig(
  globalIgnores(['dist', '.astro', '**/.cache/', 'src/api/types.ts', 'examples/throws']),
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
    files: ['**/*.{ts,astro,mjs,js}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs', '.js'] })],
      'import-x/extensions': ['.ts'],
      'import-x/ignore': ['/node_modules/'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    // The mock's core runs in Node, in the browser and in a worker: it knows none of them.
    files: ['src/mock/core/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'the mock’s core knows neither Node nor the browser' }] },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'navigator',
        'location',
        'indexedDB',
        'localStorage',
        'self',
      ],
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
    files: ['**/*.astro'],
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  {
    // Types tell TypeScript and Astro files which names exist; plain JavaScript here is Node's.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
