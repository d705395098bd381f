import type { Contract, MediaType, Schema } from '../api/contract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { schemaNameOf } from '../api/references.ts';
import { answersOf, bodiesOf, requestBodyOf } from './operation.ts';

/** Where a schema is used. */
export interface Use {
  /** Operations whose request body or answer it is, or is part of at the top. */
  requests: Operation[];
  answers: Operation[];
  /** Names of the schemas that have it as a property, as items or as a part. */
  schemas: string[];
}

/** Where each schema of a contract is used directly. */
export function usesOf(contract: Contract): Map<string, Use> {
  const uses = new Map<string, Use>(
    Object.keys(contract.components.schemas).map((name) => [
      name,
      { requests: [], answers: [], schemas: [] },
    ]),
  );
  for (const operation of operationsOf(contract)) {
    const body = requestBodyOf(operation, contract);
    for (const name of namesIn(bodiesOf(body?.content, contract))) add(uses.get(name)?.requests, operation);
    for (const { bodies } of answersOf(operation, contract))
      for (const name of namesIn(bodies)) add(uses.get(name)?.answers, operation);
  }
  for (const [user, schema] of Object.entries(contract.components.schemas))
    for (const name of namesInSchema(schema)) add(uses.get(name)?.schemas, user);
  return uses;
}

/** What a schema is for: the body of a request, of an answer, or a part of others. */
export type Role = 'request' | 'answer' | 'part';

/** The role of a schema, told by its use. */
export function roleOf({ requests, answers }: Use): Role {
  if (requests.length > 0) return 'request';
  return answers.length > 0 ? 'answer' : 'part';
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
