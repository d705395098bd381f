import type { Contract, Example, Response } from '../../src/api/contract.ts';
import { type ErrorBody, errorExamples, isErrorBody } from '../../src/api/errorExamples.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import { type Exchange, jsonOf } from './exchange.ts';

/** An error that the contract documents at an operation. */
interface DocumentedError {
  name: string;
  operationId: string;
  value: ErrorBody;
}

/** The names of all errors that the contract documents: its examples that carry `errors`. */
export function documentedErrorNames(contract: Contract): string[] {
  return errorExamples(contract).map(({ name }) => name);
}

/**
 * Makes a function that tells which documented error a response is.
 *
 * @param contracts the contract in every language, as errors are answered in the language that was asked for
 * @returns (operationId, exchange) → the error's name; undefined for another response
 */
export function createErrorRecognition(
  contracts: readonly Contract[],
): (operationId: string, exchange: Exchange) => string | undefined {
  const errors = contracts.flatMap(documentedErrors);
  return (operationId, { response }) => {
    const body = jsonOf(response.body);
    if (!isErrorBody(body)) return undefined;
    const candidates = errors.filter(
      (error) =>
        error.operationId === operationId &&
        error.value.errors.status === response.status &&
        error.value.errors.title === body.errors.title,
    );
    const sameDetail = candidates.find(
      ({ value }) => JSON.stringify(value.errors.detail) === JSON.stringify(body.errors.detail),
    );
    return (
      sameDetail ?? candidates.find(({ value }) => kind(value.errors.detail) === kind(body.errors.detail))
    )?.name;
  };
}

/** Details name what the reader sent, so only their form can be compared. */
function kind(detail: unknown): string {
  return Array.isArray(detail) ? 'list' : typeof detail;
}

function documentedErrors(contract: Contract): DocumentedError[] {
  return operationsOf(contract).flatMap(({ operationId, responses }) =>
    Object.values(responses).flatMap((response) => {
      const { content = {} } = resolve<Response>(contract, response);
      return Object.entries(content['application/json']?.examples ?? {}).flatMap(([name, example]) => {
        const { value } = resolve<Example>(contract, example);
        return isErrorBody(value) ? [{ name, operationId, value }] : [];
      });
    }),
  );
}
