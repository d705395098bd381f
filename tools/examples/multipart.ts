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
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const fields = new Map<string, string[]>();
    form.forEach((value, name) => {
      fields.set(name, [...(fields.get(name) ?? []), typeof value === 'string' ? value : value.name]);
    });
    return fields;
  } catch {
    return undefined;
  }
}
