import { explorerCache, versionCaches } from './keptVersion.ts';
import { storageError } from './offlineError.ts';

/**
 * Gives back all space: every version of the site in a folder, what the explorer keeps of itself, and the workers. (The explorer starts its own
 * again when it is opened.) What readers have in the sandbox stays.
 *
 * @throws {OfflineError} if the browser refuses
 */
export async function removeSite(base: URL): Promise<void> {
  try {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const own = registrations.filter(({ scope }) => scope.startsWith(base.href));
    await Promise.all(own.map((registration) => registration.unregister()));
    for (const name of [...(await versionCaches(base)), explorerCache(base)]) await caches.delete(name);
  } catch (error) {
    throw storageError(error);
  }
}
