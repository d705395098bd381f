/** `npm run mutate`: changes the code in a thousand small ways and sees whether a test notices (docs/decisions/020-mutation-testing.md). */
export default {
  testRunner: 'vitest-5',
  plugins: ['./tools/mutation/vitestRunner.mjs'],
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  mutate: ['src/{i18n,api,reference}/**/*.ts', 'src/mock/core/**/*.ts', '!**/*.d.ts'],
  // The words of an error are compared where a reader sees them; a mutant of each text would count words, not rules.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once, when a module is read, would need all tests for each mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.cache', '.git', 'tests/e2e'],
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
};
