import { defineConfig } from 'vitest/config';

/** The unit tests that say what the mutated folders do. Left out are those that start other programs or servers: a mutant would start them a thousand times. */
export default defineConfig({
  test: {
    include: [
      'tests/{i18n,api,reference,algorithms,checks,navigation,sdk,markdown}/**/*.test.ts',
      'tests/mock/*.test.ts',
      'tests/mock/{machine,pictures}/**/*.test.ts',
    ],
    exclude: [
      'tests/mock/environment.test.ts',
      'tests/mock/property.test.ts',
      'tests/checks/japanese.test.ts',
      'tests/api/{types,lint}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
