import type { Example } from './contract.ts';
import { oncePerContract } from './oncePerContract.ts';
import { resolve } from './references.ts';

/** The body of every error, as the contract's examples have it. */
export interface ErrorBody {
  errors: {
    title: string;
    status: number;
    detail: string | string[] | null;
    source: { pointer: string };
  };
}

/** An example of a response that rejects a request. */
export interface ErrorExample extends Example {
  /** The name under which the contract has it: `ItemNotFound`. */
  name: string;
  value: ErrorBody;
}

/** Whether a value is the body of an error: it has `errors`. */
export function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'errors' in value;
}

/** The errors that a contract documents, in its order: its shared examples that are the body of an error. */
export const errorExamples = oncePerContract((contract): readonly ErrorExample[] =>
  Object.entries(contract.components.examples ?? {}).flatMap(([name, reference]) => {
    const example = resolve<Example>(contract, reference);
    return isErrorBody(example.value) ? [{ ...example, value: example.value, name }] : [];
  }),
);
