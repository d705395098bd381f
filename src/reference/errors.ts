import type { Contract } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { type NamedExample, sharedExamples } from './mediaExamples.ts';
import { responsesOf } from './operationReference.ts';

/** The body of every error, as the contract's examples have it. */
export interface ErrorBody {
  errors: { title: string; status: number; detail: unknown; source: { pointer: string } };
}

/** One documented error. */
export interface DocumentedError extends NamedExample {
  value: ErrorBody;
  /** Its anchor on the page of errors: `item-not-found`. */
  slug: string;
  /** The operations that document it. */
  operations: Operation[];
}

/** The documented errors of a contract: its shared examples whose value has `errors`, in its order. */
export const errorsOf = oncePerContract((contract): readonly DocumentedError[] => {
  const documents = new Map<string, Operation[]>();
  for (const operation of operationsOf(contract)) {
    for (const name of errorNames(operation, contract)) {
      const found = documents.get(name);
      if (found) found.push(operation);
      else documents.set(name, [operation]);
    }
  }
  return sharedExamples(contract)
    .filter(isError)
    .map((example) => ({
      ...example,
      slug: kebabCase(example.name),
      operations: documents.get(example.name) ?? [],
    }));
});

/** The errors that an operation documents, in the order of its responses. */
export function errorsOfOperation(operation: Operation, contract: Contract): DocumentedError[] {
  const all = errorsOf(contract);
  return errorNames(operation, contract).flatMap((name) => all.filter((error) => error.name === name));
}

function errorNames(operation: Operation, contract: Contract): string[] {
  const names = responsesOf(operation, contract).flatMap(({ bodies }) =>
    bodies.flatMap(({ named }) => named.map(({ name }) => name)),
  );
  return [...new Set(names)];
}

function isError(example: NamedExample): example is NamedExample & { value: ErrorBody } {
  return typeof example.value === 'object' && example.value !== null && 'errors' in example.value;
}

/** `ItemNotFound` → `item-not-found` */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
}
