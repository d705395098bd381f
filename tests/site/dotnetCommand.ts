import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dotnet } from '../../tools/examples/csharp/dotnet.ts';
import { programName } from '../../tools/examples/csharp/program.ts';

/**
 * Writes the command `dotnet` into a folder, to be put before the others of `PATH`: the real one, of .NET Core 3.1, which runs a project after
 * `wrapProgram.ts` has adapted it.
 *
 * @param dotnet what is installed
 * @param folder where the command is written
 */
export function dotnetCommand({ command, env }: Dotnet, folder: string): void {
  mkdirSync(join(folder, '.dotnet'), { recursive: true });
  // Without it the first command of a version prints a welcome.
  writeFileSync(join(folder, '.dotnet/3.1.102.dotnetFirstUseSentinel'), '');
  const variables = {
    ...env,
    DOTNET_CLI_HOME: folder,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    // Else servers of the compiler stay behind.
    UseSharedCompilation: 'false',
    MSBUILDDISABLENODEREUSE: '1',
  };
  const settings = Object.entries(variables).map(([name, value]) => `${name}='${value}'`);
  const program = programName({ folder: 'csharp', name: 'program' });
  const script = [
    '#!/bin/sh',
    `real() { exec env ${settings.join(' ')} '${command}' "$@"; }`,
    '[ "$1" = run ] || real "$@"',
    'shift; project=.',
    'if [ "$1" = --project ]; then project=$2; shift 2; fi',
    `(cd "$project" && '${process.execPath}' '${join(import.meta.dirname, 'wrapProgram.ts')}') || exit`,
    // What stands after two hyphens goes to the program.
    '[ "$1" != -- ] || shift',
    `real run --project "$project" -- ${program} "$@"`,
    '',
  ].join('\n');
  writeFileSync(join(folder, 'dotnet'), script, { mode: 0o755 });
}
