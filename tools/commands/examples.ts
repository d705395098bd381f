/** `npm run examples`: type-checks, compiles and runs every example against the mock. See CONTRIBUTING.md. */
import { parseArgs } from 'node:util';
import { examplesCommand } from '../examples/examplesCommand.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});
process.exitCode = await examplesCommand({ update: values.update, only: positionals });
