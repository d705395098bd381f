import type { operations } from '../../api/types.ts';
import type { Form } from './form.ts';
import type { OperationContext } from './operationContext.ts';
import type { Client } from './records.ts';

/** The operations of the contract. */
export type OperationId = keyof operations;

/** Who sent a request, when, and what is known of it whatever the operation. */
export interface Caller {
  /** The client of the token. */
  client: Client;
  language: string;
  now: number;
  /** The API's address: `http://127.0.0.1:4010/api`. */
  address: string;
}

type ParametersIn<Id extends OperationId, Place extends 'path' | 'query'> = [
  NonNullable<operations[Id]['parameters'][Place]>,
] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<NonNullable<operations[Id]['parameters'][Place]>>;

type ContentOf<Part> = Part extends { content: infer Content } ? Content : never;

type BodyOf<Content> = Content extends { 'application/json': infer Json }
  ? Json
  : Content extends { 'multipart/form-data': infer Fields extends object }
    ? Form<Fields>
    : undefined;

/** What an operation is sent, checked against the contract. */
export interface Input<Id extends OperationId> {
  path: ParametersIn<Id, 'path'>;
  query: ParametersIn<Id, 'query'>;
  body: [NonNullable<operations[Id]['requestBody']>] extends [never]
    ? undefined
    : BodyOf<ContentOf<NonNullable<operations[Id]['requestBody']>>>;
}

/** One request. */
export type Call<Id extends OperationId> = Caller & Input<Id>;

/** The JSON of the contract's response 200, or a Response where the contract has another media type. */
type Result<Id extends OperationId> =
  ContentOf<operations[Id]['responses'][200]> extends { 'application/json': infer Json } ? Json : Response;

/**
 * What the mock does for one operation of the contract, by the contract's types: `Operation<'annotate'>`.
 *
 * @throws {ApiError} to reject the request
 */
export type Operation<Id extends OperationId> = (
  call: Call<Id>,
  context: OperationContext,
) => Promise<Result<Id>>;

/** An operation that needs no token. */
export type PublicOperation<Id extends OperationId> = (
  call: Omit<Call<Id>, 'client'>,
  context: OperationContext,
) => Promise<Result<Id>>;
