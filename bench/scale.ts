/**
 * `npm run bench:scale`: what building costs with 15, 150 and 1,500 operations, and what pages weigh then.
 * `DOCS_BENCH_SIZES=15,150` chooses the sizes.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cloneProject } from './scale/cloneProject.ts';
import { securePages } from '../tools/site/securePages.ts';
import { PlainError } from '../tools/steps/plainError.ts';

const root = process.cwd();
const sizes = (process.env['DOCS_BENCH_SIZES'] ?? '15,150,1500').split(',').map(Number);

const rows: Record<string, Record<string, string | number>> = {};
let costAt150 = Number.NaN;
for (const operations of sizes) {
  const folder = join(root, '.cache/scale', String(operations));
  cloneProject(root, folder, operations);
  console.log(`Building with ${operations} operations …`);
  const { seconds, memory } = await build(folder);
  console.log(`${seconds.toFixed(1)} s, ${(memory / 2 ** 20).toFixed(2)} GiB`);
  const pages = globSync('**/*.html', { cwd: join(folder, 'dist') });
  const cost = seconds / pages.length;
  if (operations === 150) costAt150 = cost;
  // Readers get the pages with the styles that they use.
  await securePages(join(folder, 'dist'));
  const weights = pages
    .filter((page) => !page.endsWith('all/index.html')) // the page that holds all others
    .map((page) => [page, kib(folder, page)] as const)
    .sort((a, b) => b[1] - a[1]);
  rows[operations] = {
    pages: pages.length,
    seconds: seconds.toFixed(1),
    'pages/s': (pages.length / seconds).toFixed(1),
    'ms/page': (cost * 1000).toFixed(0),
    'to 150': Number.isNaN(costAt150) ? '' : `${(cost / costAt150).toFixed(2)}×`,
    'GiB at most': (memory / 2 ** 20).toFixed(2),
    'operation KiB': kib(folder, 'methods/get-items/index.html').toFixed(1),
    'overview KiB': kib(folder, 'methods/index.html').toFixed(1),
    'explorer KiB': kib(folder, 'explorer/index.html').toFixed(1),
    'all KiB': kib(folder, 'all/index.html').toFixed(0),
    'search KiB': kib(folder, 'search/en.json').toFixed(0),
    heaviest: `${weights[0]?.[0]} ${weights[0]?.[1].toFixed(1)} KiB`,
  };
  rmSync(folder, { recursive: true, force: true });
  // After each size: the largest takes minutes.
  console.table(rows);
}

/** A file's weight as a reader's browser gets it, in KiB. */
function kib(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, 'dist', file))).length / 1024;
}

/** Builds a project; its memory is the largest that the process had, in KiB, read from the system twice a second (Linux). */
function build(cwd: string): Promise<{ seconds: number; memory: number }> {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8')) as {
    bin: { astro: string };
  };
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/astro', bin.astro), 'build'], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCS_SHARE_IMAGES: 'none',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // No /proc, or the process has ended: there is nothing to read.
    }
  }, 500);
  return new Promise((resolve, reject) => {
    child.once('close', (status) => {
      clearInterval(watch);
      if (status !== 0) reject(new PlainError(`The build in ${cwd} failed:\n${output.slice(-4000)}`));
      else resolve({ seconds: (performance.now() - started) / 1000, memory });
    });
  });
}
