import { packagesOf } from '../bundling/packages.ts';
import { sandboxServer } from '../mock/node/sandboxServer.ts';
import { noticesText } from './shippedPackages.ts';

/**
 * The sandbox's server as readers download it, and the notices of the packages that it is made of.
 *
 * @param beside names of packages that lie beside it
 */
export async function downloadedServer(
  beside: readonly string[] = [],
  root: string = process.cwd(),
): Promise<{ text: string; notices: string }> {
  const { text, modules } = await sandboxServer(root);
  const others = beside.map((name) => `node_modules/${name}/package.json`);
  return { text, notices: noticesText(packagesOf([...modules, ...others], root)) };
}
