/** What the page knows of a response's body. */
export interface ResponseBody {
  /** Parsed, where it is JSON. */
  json: unknown;
  /** Where it is text. */
  text: string | undefined;
  /** A file to save, where it is neither. */
  file: { name: string; blob: Blob } | undefined;
  /** Bytes. */
  size: number;
}

/**
 * Reads a response's body.
 *
 * @param bytes the whole body
 */
export function readBody(headers: Headers, bytes: ArrayBuffer): ResponseBody {
  const contentType = headers.get('content-type') ?? '';
  const size = bytes.byteLength;
  const isText = size > 0 && /\bjson\b|^text\/|xml/.test(contentType);
  if (isText) {
    const text = new TextDecoder().decode(bytes);
    return { json: /\bjson\b/.test(contentType) ? parseJson(text) : undefined, text, file: undefined, size };
  }
  const file = size > 0 && {
    name: fileNameOf(headers, contentType),
    blob: new Blob([bytes], { type: contentType }),
  };
  return { json: undefined, text: undefined, file: file || undefined, size };
}

/** The name of a file in a response: what the server says (RFC 6266, without paths), or else one from the media type. */
export function fileNameOf(headers: Headers, contentType: string): string {
  const disposition = headers.get('content-disposition') ?? '';
  const said = /filename="?([^";]+)"?/i.exec(disposition)?.[1]?.split(/[\\/]/).at(-1);
  return said || (contentType.includes('zip') ? 'models.zip' : 'response');
}

/** Undefined if it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What stands at a path of names in a value of any shape. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

/** The list at a path; empty if there is none. */
export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** The texts in a list of any shape. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** The text at a path; empty if there is none. */
export function textAt(value: unknown, ...path: string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : '';
}
