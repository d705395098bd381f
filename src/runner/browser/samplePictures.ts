const known = new Map<string, Promise<Uint8Array>>();

/**
 * A file of the site's folder of samples, read once per page: later runs need no network.
 *
 * @param base the site's folder
 * @throws {Error} if it is not there
 */
export function loadPicture(name: string, base: string): Promise<Uint8Array> {
  const address = `${base}samples/${name}`;
  const loaded = known.get(address) ?? load(address);
  known.set(address, loaded);
  loaded.catch(() => known.delete(address));
  return loaded;
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
