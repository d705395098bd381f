import { textAt, valueAt } from './responseParts.ts';

/** What a schema says of the type of a value. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** What is wrong with a property of a body, as far as the API definition tells. */
export type BodyFault = {
  /** As errors name it: `override_params[0].value`; empty for the body itself. */
  path: string;
} & (
  | { kind: 'missing' }
  /** Servers ignore a name that they do not know: what it says has no effect. `like` is the one that was probably meant. */
  | { kind: 'unknown'; like?: string }
  | { kind: 'type'; expected: ValueType; found: string }
  | { kind: 'allowed'; allowed: string[]; found: string }
  | { kind: 'least'; least: number; found: string }
);

type Schema = Record<string, unknown>;

/** The name of a schema in a reference: `#/components/schemas/Item` → `Item`. */
const reference = /[^/]+$/;
/** More than these nobody reads at once. */
const mostFaults = 20;

/**
 * Compares a body with its schema: all that is wrong, in the order of the schema. Servers name one mistake at a time, and say only that it is
 * “missing or invalid”.
 *
 * @param body parsed JSON, of any shape
 * @param schema the body's schema; references in it lead to `schemas`
 */
export function bodyFaults(
  body: unknown,
  schema: unknown,
  schemas: Readonly<Record<string, unknown>>,
): BodyFault[] {
  const resolve = (one: unknown): Schema | undefined => {
    const name = reference.exec(textAt(one, '$ref'))?.[0];
    return (name === undefined ? one : schemas[name]) as Schema | undefined;
  };
  const faults: BodyFault[] = [];
  const check = (value: unknown, own: Schema | undefined, path: string): void => {
    if (!own || faults.length >= mostFaults) return;
    const fault = faultOf(value, own);
    if (fault) faults.push({ path, ...fault });
    else if (Array.isArray(value))
      for (const [index, entry] of value.entries()) check(entry, resolve(own['items']), `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null) checkObject(value, own, path ? `${path}.` : '');
  };
  const checkObject = (object: object, own: Schema, before: string): void => {
    const properties = (own['properties'] ?? {}) as Schema;
    const missing = listOf(own['required']).filter((name) => !Object.hasOwn(object, name));
    for (const name of missing) faults.push({ path: before + name, kind: 'missing' });
    for (const [name, value] of Object.entries(object)) {
      if (Object.hasOwn(properties, name)) check(value, resolve(properties[name]), before + name);
      else if (own['properties']) {
        const like = Object.keys(properties).find((known) => plain(known) === plain(name));
        faults.push({ path: before + name, kind: 'unknown', ...(like !== undefined && { like }) });
      }
    }
  };
  if (body !== undefined) check(body, resolve(schema), '');
  return faults.slice(0, mostFaults);
}

/** A name without what is easily mistaken: `itemIds`, `item-ids` and `item_id` are like `item_ids`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/s$/, '');
}

type Fault = BodyFault extends infer One ? (One extends unknown ? Omit<One, 'path'> : never) : never;

/** What is wrong with a value itself, whatever is in it. */
function faultOf(value: unknown, schema: Schema): Fault | undefined {
  const found = JSON.stringify(value);
  const types = listOf(schema['type']);
  const [expected] = types;
  if (expected !== undefined && !types.some((type) => hasType(value, type)))
    return { kind: 'type', expected: expected as ValueType, found };
  const allowed = valueAt(schema, 'enum');
  if (Array.isArray(allowed) && !allowed.includes(value))
    return { kind: 'allowed', allowed: allowed.map((one) => JSON.stringify(one)), found };
  const least = schema['minimum'];
  if (typeof least === 'number' && typeof value === 'number' && value < least)
    return { kind: 'least', least, found };
  return undefined;
}

function listOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
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
