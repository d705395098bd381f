import type { Arbitrary } from 'fast-check';

/** Something that reads what others wrote. */
export interface Target<Input> {
  name: string;
  /** Its share of a run: how many inputs of a million. */
  share: number;
  inputs: Arbitrary<Input>;
  /** Reads an input. A documented error is no news and is caught here; whatever else is thrown is a defect. */
  read: (input: Input) => unknown;
  /** An input that is hard for its size, to see how time grows. */
  grown: (size: number) => Input;
  /** The size that growth is measured from. */
  base: number;
}

/** A target whose input nobody outside has to know. */
export function target<Input>(one: Target<Input>): Target<unknown> {
  return one as unknown as Target<unknown>;
}

/** Runs `read`, which may throw errors of the classes; a class that is derived from them is one of them. */
export function allowing<Value>(
  classes: readonly (abstract new (...args: never[]) => Error)[],
  read: () => Value,
): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (classes.some((one) => error instanceof one)) return undefined;
    throw error;
  }
}
