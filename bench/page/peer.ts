import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { PlainError } from '../../tools/steps/plainError.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightOpenAPI, { openAPISidebarGroups } from 'starlight-openapi';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Peer',
      plugins: [starlightOpenAPI([{ base: 'api', schema: './en.json' }])],
      sidebar: openAPISidebarGroups,
    }),
  ],
});
`;

const content = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * The site to compare with: Starlight with starlight-openapi, from the same English contract.
 *
 * @param root this project's root; the peer is made below its `.cache`, where it finds our node_modules
 * @returns the folder of its built site
 * @throws {PlainError} with Astro's output if its build fails
 */
export function buildPeer(root: string): string {
  const folder = join(root, '.cache/bench/peer');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  // Astro reads here which packages it has to build and not only import.
  const dependencies = { astro: '*', '@astrojs/starlight': '*', 'starlight-openapi': '*' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies }),
  );
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), content);
  writeFileSync(join(folder, 'src/content/docs/index.md'), '---\ntitle: Peer\n---\n');
  writeFileSync(join(folder, 'en.json'), JSON.stringify(publishedContract('en')));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new PlainError(`The peer's build failed:\n${stdout}${stderr}`);
  return join(folder, 'dist');
}
