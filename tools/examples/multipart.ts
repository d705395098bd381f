import { quoteNames } from '../../src/mock/core/quoteNames.ts';

/**
 * Reads a form as it was sent.
 *
 * @param contentType the header, with the boundary
 * @param body the bytes of the body
 * @returns field name → its values in order, of a file its name; undefined where the body is no form
 */
export async function multipartFields(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<Map<string, string[]> | undefined> {
  try {
    const form = await formOf(contentType, body);
    const fields = new Map<string, string[]>();
    form.forEach((value, name) => {
      fields.set(name, [...(fields.get(name) ?? []), typeof value === 'string' ? value : value.name]);
    });
    return fields;
  } catch {
    return undefined;
  }
}

/** A form with its parts as they were sent, whether its client quotes their names or not. */
export function formOf(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<FormData> {
  const headers = { 'content-type': contentType };
  return new Response(quoteNames(body, contentType), { headers }).formData();
}
