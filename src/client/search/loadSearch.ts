import { Search } from '../../search/matching/search.ts';
import type { SearchIndex } from '../../search/matching/searchIndex.ts';

/**
 * Loads the index of a language and makes it ready.
 *
 * @throws {Error} if the site does not have it, or cannot be reached
 */
export async function loadSearch(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Search((await response.json()) as SearchIndex);
}
