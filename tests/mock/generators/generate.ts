import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishedContract } from '../../../src/api/localizedContract.ts';

const folder = resolve('.cache/generated-clients');

/**
 * Lets other people's generators make clients of the contract as it is published at `/openapi/en.json`, the way their manuals say.
 *
 * @returns the files to import
 */
export function generateClients(): { hey: string; oazapfts: string } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const contract = join(folder, 'en.json');
  writeFileSync(contract, JSON.stringify(publishedContract('en'), null, 2));
  const [hey, oazapfts] = [join(folder, 'hey'), join(folder, 'oazapfts.ts')];
  run('openapi-ts', ['-i', contract, '-o', hey]);
  run('oazapfts', [contract, oazapfts]);
  return { hey: join(hey, 'sdk.gen.ts'), oazapfts };
}

function run(program: string, args: string[]): void {
  execFileSync(process.execPath, [join('node_modules/.bin', program), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
