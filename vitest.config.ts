import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';

/** `unit` reads sources, `site` reads the built site, which its global setup builds if it must. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    // Vitest leaves one processor idle: half the machine where there are two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/site/**', 'tests/e2e/**'],
          // Four times the usual: a machine may have other work.
          testTimeout: 20_000,
          // A process for each worker, not for each file: loading the same modules 165 times took a quarter of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/buildAll.ts'],
          testTimeout: 60_000,
          // The pages of the site are read and parsed once for each worker, not for each file.
          isolate: false,
        },
      },
    ],
  },
});
