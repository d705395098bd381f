/**
 * `December 1, 2026`, `2026年12月1日`: a day as a language writes it.
 *
 * @param day a date, or `2026-12-01`; its day in UTC counts
 * @throws {RangeError} if it is no date
 */
export function longDate(day: Date | string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
