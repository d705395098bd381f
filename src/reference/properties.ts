import type { Contract, Schema } from '../api/contract.ts';
import { resolveSchema, schemaNameOf } from '../api/references.ts';

/** A piece of a type: plain words, or the name of a schema, which pages link. */
export type TypePart = { text: string } | { schema: string };

/** One property as the pages show it. */
export interface Property {
  name: string;
  /** Path from the schema that the list belongs to, `data.summary.title`; the row's anchor. */
  path: string;
  type: TypePart[];
  required: boolean;
  description: string | undefined;
  values: unknown[];
  default: unknown;
  /** Format and limits in the notation of JSON Schema: `date-time`, `≥ 0`. */
  limits: string[];
  /** The properties of the object or of the list's items that this property holds. */
  children: Property[];
  /** The schema that is not opened again because the row is inside of it, or because it lies too deep. */
  continuesIn: string | undefined;
}

/** How many levels of objects open in place. */
export const defaultDepth = 4;

/**
 * The properties of a schema, those of `allOf` parts merged, nested ones inside.
 *
 * @param schema a schema or a reference to one
 * @param contract resolves the references
 * @param depth how many levels open in place; deeper schemas stay links
 * @throws {ProblemsError} for a `$ref` that leads nowhere
 */
export function propertiesOf(schema: Schema, contract: Contract, depth: number = defaultDepth): Property[] {
  const name = schemaNameOf(schema);
  return collect(schema, { contract, open: name ? [name] : [], path: '', depth });
}

interface Place {
  contract: Contract;
  /** Names of the schemas that are open around this place. */
  open: readonly string[];
  path: string;
  depth: number;
}

function collect(schema: Schema, place: Place): Property[] {
  const {
    properties = {},
    required = [],
    additionalProperties,
    allOf = [],
  } = resolveSchema(schema, place.contract);
  const own = Object.entries(properties).map(([name, property]) =>
    toProperty(name, property, required.includes(name), place),
  );
  if (typeof additionalProperties === 'object') own.push(toProperty('*', additionalProperties, false, place));
  return [...allOf.flatMap((part) => collect(part, place)), ...own];
}

function toProperty(name: string, schema: Schema, required: boolean, place: Place): Property {
  const path = place.path ? `${place.path}.${name}` : name;
  const resolved = resolveSchema(schema, place.contract);
  const inner = innerSchema(schema, place.contract);
  const innerName = schemaNameOf(inner);
  const isObject = hasProperties(inner, place.contract);
  const stops = isObject && innerName !== undefined && (place.open.includes(innerName) || place.depth <= 1);
  return {
    name,
    path,
    type: typeOf(schema, place.contract),
    required,
    description: schema.description ?? resolved.description,
    values: resolved.enum ?? resolved.items?.enum ?? [],
    default: resolved.default,
    limits: limitsOf(resolved),
    children:
      isObject && !stops
        ? collect(inner, {
            ...place,
            path,
            open: innerName ? [...place.open, innerName] : place.open,
            depth: place.depth - 1,
          })
        : [],
    continuesIn: stops ? innerName : undefined,
  };
}

/** What a list holds, through lists of lists and references to lists; any other schema itself. */
function innerSchema(schema: Schema, contract: Contract): Schema {
  const { items } = resolveSchema(schema, contract);
  if (items) return innerSchema(items, contract);
  const variants = schema.anyOf ?? schema.oneOf;
  return variants?.find((variant) => hasProperties(variant, contract)) ?? schema;
}

function hasProperties(schema: Schema, contract: Contract): boolean {
  const { properties, allOf, additionalProperties } = resolveSchema(schema, contract);
  return Boolean(properties ?? allOf) || typeof additionalProperties === 'object';
}

/** The type of a schema in the notation of the pages: `string | null`, `Item[]`. */
export function typeOf(schema: Schema, contract: Contract): TypePart[] {
  const name = schemaNameOf(schema);
  if (name) return [{ schema: name }];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return join(variants.map((variant) => typeOf(variant, contract)));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length === 0) return [{ text: schema.properties || schema.allOf ? 'object' : 'any' }];
  return join(
    types.map((type) => {
      if (type !== 'array' || !schema.items) return [{ text: schema.format === 'binary' ? 'file' : type }];
      const item = typeOf(schema.items, contract);
      return item.length > 1 ? [{ text: '(' }, ...item, { text: ')[]' }] : [...item, { text: '[]' }];
    }),
  );
}

function join(types: TypePart[][]): TypePart[] {
  return types.flatMap((type, index) => (index === 0 ? type : [{ text: ' | ' }, ...type]));
}

function limitsOf(schema: Schema): string[] {
  const limits: [value: unknown, text: string][] = [
    [schema.format === 'binary' ? undefined : schema.format, `${schema.format}`],
    [schema.minimum, `≥ ${schema.minimum}`],
    [schema.exclusiveMinimum, `> ${schema.exclusiveMinimum}`],
    [schema.maximum, `≤ ${schema.maximum}`],
    [schema.minLength, `length ≥ ${schema.minLength}`],
    [schema.maxLength, `length ≤ ${schema.maxLength}`],
    [schema.minItems, `[] ≥ ${schema.minItems}`],
    [schema.maxItems, `[] ≤ ${schema.maxItems}`],
    [schema.pattern, `/${schema.pattern}/`],
  ];
  return limits.flatMap(([value, text]) => (value === undefined ? [] : [text]));
}
