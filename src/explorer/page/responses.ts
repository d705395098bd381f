/** What the page knows of a response beyond what Elements shows. */
export interface ResponseExtras {
  status: number;
  pictures: Picture[];
  file: { name: string; blob: Blob } | undefined;
}

/** A picture that a response speaks of. */
export interface Picture {
  url: string;
  /** The item's or image's name. */
  name: string;
  /** Whether boxes are drawn into it. */
  processed: boolean;
}

/** How many pictures of a response are shown. */
const shownPictures = 12;

/**
 * The pictures in a JSON response: of each image the one with boxes, or else the uploaded one; of items without images their main picture.
 *
 * @param response parsed JSON, of any shape
 * @returns no address twice, those with boxes first
 */
export function picturesIn(response: unknown): Picture[] {
  const found = new Map<string, Picture>();
  const add = (url: unknown, name: unknown, processed: boolean): void => {
    if (typeof url === 'string' && /^https?:\/\//.test(url) && !found.has(url))
      found.set(url, { url, name: typeof name === 'string' ? name : '', processed });
  };
  const visit = (value: unknown, owner: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, owner);
    else if (value !== null && typeof value === 'object') {
      const { item_id, processed_url, raw_url, default_image, images } = value as Record<string, unknown>;
      const name = item_id ?? owner;
      if (processed_url) add(processed_url, name, true);
      else if (raw_url) add(raw_url, name, false);
      else if (!Array.isArray(images) || images.length === 0) add(default_image, name, false);
      for (const entry of Object.values(value)) visit(entry, name);
    }
  };
  visit(response, undefined);
  return [...found.values()]
    .sort((a, b) => Number(b.processed) - Number(a.processed))
    .slice(0, shownPictures);
}

/** The name of a file in a response: what the server says (RFC 6266, without paths), or else one from the media type. */
export function fileNameOf(headers: Headers, contentType: string): string {
  const disposition = headers.get('content-disposition') ?? '';
  const said = /filename="?([^";]+)"?/i.exec(disposition)?.[1]?.split(/[\\/]/).at(-1);
  return said || (contentType.includes('zip') ? 'models.zip' : 'response');
}
