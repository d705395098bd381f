import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAstro } from '../../../tools/site/runAstro.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';

/** A project whose Astro fails, as the real one can, where two builds write its own files at the same time. */
function projectWith(build: string): string {
  const root = temporaryFolder('astro');
  const astro = join(root, 'node_modules/astro');
  mkdirSync(astro, { recursive: true });
  writeFileSync(
    join(astro, 'package.json'),
    JSON.stringify({ type: 'module', bin: { astro: './build.js' } }),
  );
  writeFileSync(join(astro, 'build.js'), build);
  return root;
}

test('of two builds one writes Astro’s own files first, then both build at the same time', async () => {
  const root = projectWith(`
    import { appendFileSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    mkdirSync('.astro'); // throws where it is there
    await setTimeout(100);
    rmdirSync('.astro');
    console.log('Building static entrypoints...');
    appendFileSync('building', 'x');
    while (readFileSync('building', 'utf8') !== 'xx') await setTimeout(20); // for ever, where one waits for the other's end
  `);
  await Promise.all(['one', 'two'].map((name) => runAstro(root, {}, join(root, name), join(root, 'cache'))));
  expect(readFileSync(join(root, 'building'), 'utf8')).toBe('xx');
});

test('a build that ends before it has written them does not hold up the next one, and says why', async () => {
  const root = projectWith('console.error("no such page"); process.exit(1);');
  const build = () => runAstro(root, {}, join(root, 'out'), join(root, 'cache'));
  await expect(build()).rejects.toThrow('no such page');
  await expect(build()).rejects.toThrow('no such page');
});
