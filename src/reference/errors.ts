import type { Contract } from '../api/contract.ts';
import { errorExamples, type ErrorExample, isErrorBody } from '../api/errorExamples.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { contractFile } from '../api/readContract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import type { NamedExample } from './mediaExamples.ts';
import { ProblemsError } from '../i18n/problem.ts';
import { suggestNames } from '../i18n/suggestNames.ts';
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
    for (const name of examplesIn(operation, contract).keys()) {
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

/** The documented errors as readers look for them: by status, then by the first operation that documents them. */
export function errorsByStatus(contract: Contract): DocumentedError[] {
  const order = operationsOf(contract).map(({ operationId }) => operationId);
  const first = ({ operations }: DocumentedError): number =>
    Math.min(...operations.map(({ operationId }) => order.indexOf(operationId)));
  const status = ({ value }: DocumentedError): number => value.errors.status;
  return [...errorsOf(contract)].sort((a, b) => status(a) - status(b) || first(a) - first(b));
}

/**
 * One documented error.
 *
 * @throws {ProblemsError} if there is none of this name, with the names that there are
 */
export function errorNamed(name: string, contract: Contract): DocumentedError {
  const found = errorsOf(contract).find((error) => error.name === name);
  if (found) return found;
  const names = suggestNames(
    name,
    errorsOf(contract).map((error) => error.name),
  );
  throw new ProblemsError([{ file: contractFile, message: `no error “${name}” in the contract; ${names}` }]);
}

/** The errors that an operation documents, with its own path and fields in them, in the order of its responses. */
export function errorsOfOperation(operation: Operation, contract: Contract): DocumentedError[] {
  const all = new Map(errorsOf(contract).map((error) => [error.name, error]));
  return [...examplesIn(operation, contract)].flatMap(([name, { value }]) => {
    const error = all.get(name);
    return error && isErrorBody(value) ? [{ ...error, value }] : [];
  });
}

/** The examples of an operation's responses by their names. */
function examplesIn(operation: Operation, contract: Contract): Map<string, NamedExample> {
  const bodies = responsesOf(operation, contract).flatMap((response) => response.bodies);
  return new Map(bodies.flatMap(({ named }) => named.map((example) => [example.name, example])));
}

/** `ItemNotFound` → `item-not-found` */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
}
