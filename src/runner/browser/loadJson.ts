const known = new Map<string, Promise<unknown>>();

/**
 * Reads a JSON file of the site, once per page.
 *
 * @throws {Error} if it cannot be loaded
 */
export function loadJson<Content>(address: string): Promise<Content> {
  const loaded = known.get(address) ?? load(address);
  known.set(address, loaded);
  loaded.catch(() => known.delete(address));
  return loaded as Promise<Content>;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response.json();
}
