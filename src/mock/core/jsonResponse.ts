/**
 * A response with JSON. `Response.json` would do the same, but servers that put a lighter class in the place of `Response` do not know it.
 *
 * @param json text, or any value
 */
export function jsonResponse(json: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const body = typeof json === 'string' ? json : JSON.stringify(json);
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}
