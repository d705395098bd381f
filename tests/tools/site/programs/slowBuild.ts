/**
 * Builds a folder of 200 files that say which edition they are, aside: `slowBuild.ts <root> <edition> [<way>]`. Ways: `kill <n>` ends the process, as
 * SIGKILL does, before its nth change of a file; `hold` waits for a line before the build goes on. Prints what happens, a line each.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { once } from 'node:events';
import { join } from 'node:path';

const [root = '', edition = '', way, moment = '0'] = process.argv.slice(2);
let changes = 0;
for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync'] as const) {
  const change = fs[name] as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]): unknown => {
    changes++;
    if (way === 'kill' && changes === Number(moment)) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();
const { buildAside } = await import('../../../../tools/site/buildAside.ts');
const { withLock } = await import('../../../../tools/site/buildLock.ts');

await withLock(
  join(root, 'cache/site.lock'),
  () =>
    buildAside(join(root, 'dist'), join(root, 'cache/site.json'), edition, async (aside) => {
      console.log('building');
      if (way === 'hold') await once(process.stdin, 'data');
      for (let file = 0; file < 200; file++) fs.writeFileSync(join(aside, `${file}.html`), edition);
    }),
  () => console.log('waiting'),
);
process.stdin.destroy();
console.log(`changes ${changes}`);
