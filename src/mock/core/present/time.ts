/** A time as RFC 3339 has it, in UTC, without fractions of a second. */
export function rfc3339(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Unix seconds, to a tenth. */
export function unixSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
