/** Builds a folder of 200 files that say which edition they are, aside, as slowly as a real build: `slowBuild.ts <root> <edition>`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildAside } from '../../../../tools/site/buildAside.ts';
import { withLock } from '../../../../tools/site/buildLock.ts';

const [root = '', edition = ''] = process.argv.slice(2);
const waited: number[] = [];
await withLock(
  join(root, 'cache/site.lock'),
  () =>
    buildAside(join(root, 'dist'), join(root, 'cache/site.json'), edition, async (aside) => {
      for (let file = 0; file < 200; file++) {
        writeFileSync(join(aside, `${file}.html`), edition);
        if (file % 20 === 0) await setTimeout(2);
      }
    }),
  (pid) => waited.push(pid),
);
console.log(JSON.stringify({ edition, waited }));
