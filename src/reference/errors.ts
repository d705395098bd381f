import type { Contract } from '../api/contract.ts';
import { errorExamples, type ErrorExample } from '../api/errorExamples.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { responsesOf } from './operationReference.ts';

/** One documented error. */
export interface DocumentedError extends ErrorExample {
  /** Its anchor on the page of errors: `item-not-found`. */
  slug: string;
  /** The operations that document it. */
  operations: Operation[];
}

/** The documented errors of a contract: in its order. */
export const errorsOf = oncePerContract((contract): readonly DocumentedError[] => {
  const documents = new Map<string, Operation[]>();
  for (const operation of operationsOf(contract)) {
    for (const name of errorNames(operation, contract)) {
      const found = documents.get(name);
      if (found) found.push(operation);
      else documents.set(name, [operation]);
    }
  }
  return errorExamples(contract).map((example) => ({
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

/** `ItemNotFound` → `item-not-found` */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
}
