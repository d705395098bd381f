import { serversVersion } from '../../offline/keepSite.ts';
import { keptVersions } from '../../offline/keptVersion.ts';
import { choice } from './choice.ts';
import { currentVersion } from './current.ts';
import { keep } from './keep.ts';
import { showNewer } from './newer.ts';
import type { Place } from './place.ts';

/** Has the newer version fetched that the server may have, quietly, and tells the reader once it is here as a whole. */
export async function follow(place: Place): Promise<void> {
  const { base } = place;
  try {
    const current = await currentVersion(base);
    if (!current) {
      // The reader said yes and went on reading, or has deleted it since.
      if (choice.isWanted()) await keep(base, choice.groups());
      else choice.removes();
      return;
    }
    const registration = await navigator.serviceWorker.getRegistration(base);
    if (registration?.waiting) await showNewer(place, registration.waiting);
    const { version } = await serversVersion(base);
    if (version === current.version && !registration?.waiting) return;
    const isHere = (await keptVersions(base)).some((kept) => kept.version === version);
    if (!isHere || !registration?.waiting) await keep(base, choice.groups(current.groups));
    if (registration?.waiting) await showNewer(place, registration.waiting);
  } catch (error) {
    // No network, or the server is just being updated: the next page tries again.
    console.debug(error);
  }
}
