import fc from 'fast-check';
import { it } from 'vitest';
import { commandSequences } from './commands.ts';
import { start } from './world.ts';

it('never reaches a state that the facts exclude', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(commandSequences, (commands) => fc.asyncModelRun(start, commands)),
    { numRuns: Number(process.env['MOCK_SEQUENCES'] ?? 60) },
  );
});
