/** What `/places/<language>.json` holds; see `src/integrations/sitePlaces.ts`. */
interface Places {
  pages: Record<string, string>;
  oldIds: Record<string, string>;
}

/** The pages and old ids of the page's language, and the folder that their addresses are below; undefined if they cannot be loaded. */
export async function loadPlaces(): Promise<(Places & { folder: string }) | undefined> {
  const { content = '', dataset } = document.querySelector<HTMLMetaElement>('meta[name=places]') ?? {};
  const response = await fetch(content);
  if (!response.ok) return undefined;
  return { ...((await response.json()) as Places), folder: dataset?.['folder'] ?? '/' };
}
