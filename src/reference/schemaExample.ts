import type { Contract, Schema } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { operationsOf } from '../api/operations.ts';
import { resolveSchema, schemaNameOf } from '../api/references.ts';
import { responsesOf, bodiesOf, requestBodyOf } from './operationReference.ts';

/**
 * An example of a named schema: the most complete value that it has inside an example of the contract, so that all pages tell one
 * story; where no example of the contract contains it, one built from the examples of its properties.
 *
 * @param name a schema of the contract
 */
export function schemaExample(name: string, contract: Contract): unknown {
  return (
    bestExamples(contract).get(name)?.value ?? build({ $ref: `#/components/schemas/${name}` }, contract, [])
  );
}

interface FoundExample {
  value: unknown;
  filled: number;
}

/** Schema → the first of the most complete values that the contract's examples have of it. */
const bestExamples = oncePerContract((contract): ReadonlyMap<string, FoundExample> => {
  const best = new Map<string, FoundExample>();
  for (const { schema, named } of bodiesIn(contract)) {
    for (const { value } of named) if (schema) collect(value, schema, contract, best);
  }
  return best;
});

/** How many values, at any depth, are not null: what an example has to say. */
function countFilled(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countFilled(inner), 0);
}

function bodiesIn(contract: Contract): ReturnType<typeof bodiesOf> {
  return operationsOf(contract).flatMap((operation) => [
    ...bodiesOf(requestBodyOf(operation, contract)?.content, contract),
    ...responsesOf(operation, contract).flatMap(({ bodies }) => bodies),
  ]);
}

/** Looks through a value and what is inside of it, and keeps what is more complete than the best so far. */
function collect(value: unknown, schema: Schema, contract: Contract, best: Map<string, FoundExample>): void {
  if (value === undefined || value === null) return;
  const name = schemaNameOf(schema);
  const filled = name === undefined ? 0 : countFilled(value);
  if (name !== undefined && filled > (best.get(name)?.filled ?? 0)) best.set(name, { value, filled });
  const { properties = {}, items, allOf = [] } = resolveSchema(schema, contract);
  if (Array.isArray(value)) {
    for (const item of value) if (items) collect(item, items, contract, best);
    return;
  }
  if (typeof value !== 'object') return;
  for (const part of allOf) if (!schemaNameOf(part)) collect(value, part, contract, best);
  for (const [key, property] of Object.entries(properties))
    collect((value as Record<string, unknown>)[key], property, contract, best);
}

/** @param around names of the schemas that are being built: a property that leads back to one is left out */
function build(schema: Schema, contract: Contract, around: readonly string[]): unknown {
  const name = schemaNameOf(schema);
  if (name !== undefined && around.includes(name)) return undefined;
  const inside = name === undefined ? around : [...around, name];
  const resolved = resolveSchema(schema, contract);
  const [example] = resolved.examples ?? [];
  if (example !== undefined) return example;
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.enum) return resolved.enum[0];
  const variant = (resolved.anyOf ?? resolved.oneOf)?.[0];
  if (variant) return build(variant, contract, inside);
  const parts = (resolved.allOf ?? []).map((part) => build(part, contract, inside));
  if (resolved.properties || parts.length > 0) {
    const own = Object.entries(resolved.properties ?? {}).map(([key, property]) => [
      key,
      build(property, contract, inside),
    ]);
    return Object.assign(
      {},
      ...parts,
      Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    ) as unknown;
  }
  if (resolved.items) {
    const item = build(resolved.items, contract, inside);
    return item === undefined ? [] : [item];
  }
  return valueOfType([resolved.type ?? 'null'].flat());
}

/** What stands where the contract gives no example at all. */
function valueOfType(types: readonly string[]): unknown {
  if (types.includes('null')) return null;
  if (types.includes('string')) return '';
  if (types.includes('boolean')) return false;
  if (types.includes('object')) return {};
  return types.includes('array') ? [] : 0;
}
