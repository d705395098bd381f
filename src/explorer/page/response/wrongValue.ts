import { textAt, valueAt } from './responseParts.ts';

/** What a schema says of the type of a value. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** Why a server may find fault with a property of a body. */
export interface WrongValue {
  /** The type that it should have, where it has another. */
  expected?: ValueType;
  /** What is there instead, as JSON. */
  found?: string;
  /** Where it is missing: names beside it that the operation does not know. */
  unknown?: string[];
}

type Schema = Record<string, unknown>;

/** The name of a schema in a reference: `#/components/schemas/Item` → `Item`. */
const reference = /[^/]+$/;

/**
 * Compares a property of a body with its schema. Servers say only that it is “missing or invalid”.
 *
 * @param path as an error names it: `override_params[0].value`
 * @param body parsed JSON, of any shape
 * @param schema the body's schema; references in it lead to `schemas`
 * @returns undefined if its type is right, or its schema tells none
 */
export function wrongValue(
  path: string,
  body: unknown,
  schema: unknown,
  schemas: Readonly<Record<string, unknown>>,
): WrongValue | undefined {
  if (body === undefined) return undefined;
  const resolve = (one: unknown): Schema | undefined => {
    const name = reference.exec(textAt(one, '$ref'))?.[0];
    return (name === undefined ? one : schemas[name]) as Schema | undefined;
  };
  let own = resolve(schema);
  let value = body;
  for (const name of path.match(/\w+/g) ?? []) {
    const isIndex = Array.isArray(value);
    const below = isIndex ? own?.['items'] : valueAt(own, 'properties', name);
    if (!isIndex && (typeof value !== 'object' || value === null)) break;
    if (!isIndex && !Object.hasOwn(value as object, name)) return missing(value as object, own);
    value = valueAt(value, name) ?? null;
    own = resolve(below);
  }
  const types = [own?.['type']].flat().filter((type) => type !== undefined) as string[];
  if (types.length === 0 || types.some((type) => hasType(value, type))) return undefined;
  return { expected: types[0] as ValueType, found: JSON.stringify(value) };
}

function missing(object: object, schema: Schema | undefined): WrongValue | undefined {
  const known = Object.keys(schema?.['properties'] ?? {});
  const unknown = Object.keys(object).filter((name) => !known.includes(name));
  return known.length > 0 && unknown.length > 0 ? { unknown } : undefined;
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
