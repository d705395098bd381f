import type { Step } from './step.ts';

/** Makes the types that Astro generates; linting and type checking read them. */
export const generatedTypes: Step = { script: 'sync' };

/** Everything that reads sources only. */
export const staticChecks: readonly Step[] = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'messages' },
  { script: 'types', args: ['--check'] },
];

/** Internal links and anchors of the built site. */
export const links: Step = { script: 'links' };

/** What runs after the static checks, group after group: each takes the whole machine. Samples mostly wait for jobs, so the site is built meanwhile. */
export const tests: readonly (readonly Step[])[] = [
  [{ script: 'test:unit', runner: 'vitest' }],
  [{ script: 'examples' }, { script: 'build' }],
  [{ script: 'test:site', runner: 'vitest' }],
  [{ script: 'test:e2e', runner: 'playwright' }],
];
