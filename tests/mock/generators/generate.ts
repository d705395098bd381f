import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishedContract } from '../../../src/api/localizedContract.ts';
import { loadOther } from '../../../tools/machine/otherPrograms.ts';

/** Generators that come with the project's packages. */
export type Generated = 'hey' | 'oazapfts';
/** Generators of `tools/others`; the clients of two of them import a package that stands there. */
export type GeneratedByOthers = 'orval' | 'swaggerTypescriptApi' | 'kubb' | 'kubbSettings';

/**
 * Lets other people's generators make clients of the contract as it is published at `/openapi/en.json`, the way their manuals say.
 *
 * @returns the files to import
 */
export function generateClients(): Record<Generated, string> {
  const { folder, contract } = prepare('.cache/generated-clients');
  const [hey, oazapfts] = [join(folder, 'hey'), join(folder, 'oazapfts.ts')];
  run('openapi-ts', ['-i', contract, '-o', hey]);
  run('oazapfts', [contract, oazapfts]);
  return { hey: join(hey, 'sdk.gen.ts'), oazapfts };
}

/**
 * The same by the generators of `tools/others`.
 *
 * @param server the base URL that a client has from its generator, where it has no setting for it
 * @returns the files to import
 * @throws {Error} where `tools/others` is not installed
 */
export async function generateByOthers(server: string): Promise<Record<GeneratedByOthers, string>> {
  const { folder, contract } = prepare('tools/others/.cache/generated-clients');

  const orval = await load<{ generate: (options: object, folder: string) => Promise<void> }>('orval');
  const output = { target: join(folder, 'orval.ts'), client: 'fetch', mode: 'single', baseUrl: server };
  await orval.generate({ input: { target: contract }, output }, folder);

  const swagger = await load<{ generateApi: (options: object) => Promise<void> }>('swagger-typescript-api');
  const fileName = 'swagger-typescript-api.ts';
  await swagger.generateApi({
    input: contract,
    output: folder,
    fileName,
    httpClientType: 'axios',
    silent: true,
  });

  type Plugin = (options: object) => object | Promise<void>;
  type Kubb = { build: Plugin; memoryStorage: () => object };
  const { build, memoryStorage } = await load<Kubb>('@kubb/core');
  const { pluginOas } = await load<{ pluginOas: Plugin }>('@kubb/plugin-oas');
  const { pluginTs } = await load<{ pluginTs: Plugin }>('@kubb/plugin-ts');
  const { pluginClient } = await load<{ pluginClient: Plugin }>('@kubb/plugin-client');
  await build({
    config: {
      root: folder,
      input: { path: contract },
      // Its own storage writes everything a second time, into the folder that this process runs in.
      output: { path: join(folder, 'kubb'), barrelType: 'named', storage: memoryStorage() },
      plugins: [pluginOas({ generators: [] }), pluginTs({}), pluginClient({ client: 'axios', bundle: true })],
    },
  });

  return {
    orval: output.target,
    swaggerTypescriptApi: join(folder, fileName),
    kubb: join(folder, 'kubb/index.ts'),
    kubbSettings: join(folder, 'kubb/.kubb/fetch.ts'),
  };
}

/** Whether TypeScript accepts files in its strict mode: throws with its findings where it does not. */
export function checkStrictly(files: readonly string[]): void {
  const options =
    '--noEmit --strict --skipLibCheck --allowImportingTsExtensions --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable --types node';
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options.split(' '), ...files], {
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}

function prepare(name: string): { folder: string; contract: string } {
  const folder = resolve(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const contract = join(folder, 'en.json');
  writeFileSync(contract, JSON.stringify(publishedContract('en'), null, 2));
  return { folder, contract };
}

function load<Exports>(name: string): Promise<Exports> {
  return loadOther<Exports>('tools/others', name);
}

function run(program: string, args: string[]): void {
  execFileSync(process.execPath, [join('node_modules/.bin', program), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
