/** The id that a fragment names, `#responses`. One that is no valid encoding names what stands there. */
export function fragmentId(hash: string = location.hash): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
