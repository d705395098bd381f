/** A documented error, in the texts of one language. */
export interface KnownError {
  name: string;
  status: number;
  title: string;
  detail: unknown;
}

/**
 * Tells which documented error a response is.
 *
 * @param candidates the errors of its operation, in every language: a server answers in the language that was asked for
 * @param status of the response
 * @param body its parsed JSON, of any shape
 * @returns the error's name; undefined if it is none of them
 */
export function recognizeError(
  candidates: readonly KnownError[],
  status: number,
  body: unknown,
): string | undefined {
  const errors = propertyOf(body, 'errors');
  const [title, detail] = [propertyOf(errors, 'title'), propertyOf(errors, 'detail')];
  const fitting = candidates.filter((error) => error.status === status && error.title === title);
  const same = fitting.find((error) => JSON.stringify(error.detail) === JSON.stringify(detail));
  return (same ?? fitting.find((error) => kind(error.detail) === kind(detail)))?.name;
}

/** Responses may have any shape. */
function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Details name what the reader sent, so only their form can be compared. */
function kind(detail: unknown): string {
  return Array.isArray(detail) ? 'list' : typeof detail;
}
