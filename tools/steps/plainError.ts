/** An error whose message says what is wrong and what to do about it; commands print it without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
