import { explorerFiles } from '../explorer/explorerFiles.ts';
import { workerModules } from '../explorer/workerScript.ts';
import { runnerModules } from '../runner/runnerScripts.ts';
import { typedPackages } from '../runner/types/typeLibrary.ts';
import { typeWorkerScript } from '../runner/types/typeWorkerScript.ts';
import { sandboxServer } from '../mock/node/sandboxServer.ts';
import { recordedModules } from '../bundling/recordedModules.ts';
import { packagesOf, type ShippedPackage } from '../bundling/packages.ts';

/** What reaches readers without being bundled: it writes scripts, styles or pages, or is copied into the site. */
const written = ['@astrojs/starlight', 'astro', 'expressive-code', 'shiki'];

/** Every package whose code reaches readers. Only a build knows them all; the development server bundles nothing. */
export async function shippedPackages(root: string = process.cwd()): Promise<ShippedPackage[]> {
  await explorerFiles(); // notes what its bundle consists of
  const modules = [
    ...recordedModules(),
    ...(await workerModules(root)),
    ...(await runnerModules(root)),
    ...(await typeWorkerScript(root)).modules,
    ...[...written, ...typedPackages].map((name) => `node_modules/${name}/package.json`),
    ...(await sandboxServer(root)).modules,
  ];
  return packagesOf(modules, root);
}

/** The notices that the licenses ask for, as one text. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const entries = packages.map(({ name, version, license, text }) =>
    ['='.repeat(80), `${name} ${version} (${license})`, ...(text ? ['', text] : [])].join('\n'),
  );
  return `${entries.join('\n\n')}\n`;
}
