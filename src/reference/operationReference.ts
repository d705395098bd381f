import type { Contract, MediaType, Parameter, RequestBody, Response } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { operationsOf, type Operation } from '../api/operations.ts';
import { contractFile } from '../api/readContract.ts';
import { resolve } from '../api/references.ts';
import { ProblemsError } from '../i18n/problem.ts';
import { suggestNames } from '../i18n/suggestNames.ts';
import { examplesOf, type NamedExample } from './mediaExamples.ts';

/** A request or response body in one of its media types. */
export interface Body extends MediaType {
  mediaType: string;
  named: NamedExample[];
}

/** A response of an operation: its status, what it means, and its bodies. */
export interface OperationResponse {
  /** `200`, `404`, or `default` for any other. */
  status: string;
  description: string;
  bodies: Body[];
}

/** The bodies that the contract gives for a `content`. */
export function bodiesOf(content: Record<string, MediaType> = {}, contract: Contract): Body[] {
  return Object.entries(content).map(([mediaType, media]) => ({
    ...media,
    mediaType,
    named: examplesOf(media, contract),
  }));
}

/** The parameters of an operation, those of its path included; those that the request cannot do without come first. */
export function parametersOf(operation: Operation, contract: Contract): Parameter[] {
  const shared = contract.paths[operation.path]?.parameters ?? [];
  const own = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(contract, parameter));
  const inherited = shared
    .map((parameter) => resolve<Parameter>(contract, parameter))
    .filter(
      (parameter) => !own.some(({ name, in: place }) => name === parameter.name && place === parameter.in),
    );
  const all = [...inherited, ...own];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

/** The request body of an operation, if it has one. */
export function requestBodyOf(operation: Operation, contract: Contract): RequestBody | undefined {
  return operation.requestBody && resolve<RequestBody>(contract, operation.requestBody);
}

/** The responses of an operation, in the contract's order. */
export function responsesOf(operation: Operation, contract: Contract): readonly OperationResponse[] {
  const known = responsesByOperation(contract);
  const responses = known.get(operation) ?? collectResponses(operation, contract);
  known.set(operation, responses);
  return responses;
}

const responsesByOperation = oncePerContract(() => new WeakMap<Operation, OperationResponse[]>());

function collectResponses(operation: Operation, contract: Contract): OperationResponse[] {
  return Object.entries(operation.responses).map(([status, response]) => {
    const { description, content } = resolve<Response>(contract, response);
    return { status, description, bodies: bodiesOf(content, contract) };
  });
}

/** Whether a response is the one that a reader hopes for. */
export function isSuccess({ status }: OperationResponse): boolean {
  return /^[123]/.test(status);
}

/**
 * An operation of a contract by its id.
 *
 * @throws {ProblemsError} if there is none, with the ids that there are
 */
export function operationWithId(operationId: string, contract: Contract): Operation {
  const found = operationsById(contract).get(operationId);
  if (found) return found;
  const names = suggestNames(operationId, [...operationsById(contract).keys()]);
  throw new ProblemsError([
    { file: contractFile, message: `no operation “${operationId}” in the contract; ${names}` },
  ]);
}

const operationsById = oncePerContract(
  (contract) => new Map(operationsOf(contract).map((operation) => [operation.operationId, operation])),
);
