import type { Contract, Example, Response } from '../../src/api/contract.ts';
import { errorExamples, isErrorBody } from '../../src/api/errorExamples.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import { type KnownError, recognizeError } from '../../src/reference/recognizeError.ts';
import { type Exchange, jsonOf } from './exchange.ts';

/** An error that the contract documents at an operation. */
interface DocumentedError extends KnownError {
  operationId: string;
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
  return (operationId, { response }) =>
    recognizeError(
      errors.filter((error) => error.operationId === operationId),
      response.status,
      jsonOf(response.body),
    );
}

function documentedErrors(contract: Contract): DocumentedError[] {
  return operationsOf(contract).flatMap(({ operationId, responses }) =>
    Object.values(responses).flatMap((response) => {
      const { content = {} } = resolve<Response>(contract, response);
      return Object.entries(content['application/json']?.examples ?? {}).flatMap(([name, example]) => {
        const { value } = resolve<Example>(contract, example);
        return isErrorBody(value) ? [{ name, operationId, ...value.errors }] : [];
      });
    }),
  );
}
