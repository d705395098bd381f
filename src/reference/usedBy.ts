import type { MediaType, Schema } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { schemaNameOf } from '../api/references.ts';
import { responsesOf, bodiesOf, requestBodyOf } from './operationReference.ts';

/** Where a schema is used. */
export interface Use {
  /** Operations whose request body or response it is, or is a direct part of. */
  requests: Operation[];
  responses: Operation[];
  /** Names of the schemas that have it as a property, as items or as a part. */
  schemas: string[];
}

/** Where each schema of a contract is used directly. */
export const usesOf = oncePerContract((contract): ReadonlyMap<string, Use> => {
  const uses = new Map<string, Use>(
    Object.keys(contract.components.schemas).map((name) => [
      name,
      { requests: [], responses: [], schemas: [] },
    ]),
  );
  for (const operation of operationsOf(contract)) {
    const body = requestBodyOf(operation, contract);
    for (const name of namesIn(bodiesOf(body?.content, contract))) add(uses.get(name)?.requests, operation);
    for (const { bodies } of responsesOf(operation, contract))
      for (const name of namesIn(bodies)) add(uses.get(name)?.responses, operation);
  }
  for (const [user, schema] of Object.entries(contract.components.schemas))
    for (const name of namesInSchema(schema)) add(uses.get(name)?.schemas, user);
  return uses;
});

/** What a schema is for: the body of a request, of a response, or a part of others. */
export type Role = 'request' | 'response' | 'part';

/** The role of a schema, told by its use. */
export function roleOf({ requests, responses }: Use): Role {
  if (requests.length > 0) return 'request';
  return responses.length > 0 ? 'response' : 'part';
}

function add<Value>(list: Value[] | undefined, value: Value): void {
  if (list && !list.includes(value)) list.push(value);
}

function namesIn(bodies: readonly MediaType[]): string[] {
  return bodies.flatMap(({ schema }) => (schema ? namesInSchema(schema) : []));
}

/** The schemas that a schema refers to, without following the references. */
function namesInSchema(schema: Schema): string[] {
  const name = schemaNameOf(schema);
  if (name) return [name];
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const inner = [...Object.values(properties), ...allOf, ...anyOf, ...oneOf];
  if (items) inner.push(items);
  if (typeof additionalProperties === 'object') inner.push(additionalProperties);
  return inner.flatMap(namesInSchema);
}
