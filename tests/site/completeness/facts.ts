import type { Contract, Schema } from '../../../src/api/contract.ts';
import { followReference } from '../../../src/api/references.ts';

/** What the contract says about one property, and the id that its row must have. */
export interface Fact {
  id: string;
  name: string;
  schema: Schema;
  required: boolean;
}

/**
 * The properties of a schema as the contract has them: parts of `allOf` merged, inline objects inside; what has a name of its own has a
 * page of its own. Written independently of the code that makes the pages.
 *
 * @param prefix what the ids of the list begin with
 */
export function factsOf(schema: Schema, contract: Contract, prefix: string): Fact[] {
  if (schema.$ref) return factsOf(followReference<Schema>(contract, schema.$ref), contract, prefix);
  const { properties = {}, required = [], allOf = [], additionalProperties } = schema;
  const named = Object.entries(properties);
  if (typeof additionalProperties === 'object') named.push(['any', additionalProperties]);
  return [
    ...allOf.flatMap((part) => factsOf(part, contract, prefix)),
    ...named.flatMap(([name, property]) => {
      const id = `${prefix}-${name}`;
      const inner = property.items ?? property;
      const inside = inner.$ref ? [] : factsOf(inner, contract, id);
      return [{ id, name, schema: property, required: required.includes(name) }, ...inside];
    }),
  ];
}

/** What a contract's example looks like on a page, without white space. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value).replace(/\s+/g, '');
}
