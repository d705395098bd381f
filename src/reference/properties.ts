import type { Contract, Parameter, Schema } from '../api/contract.ts';
import { resolveSchema, schemaNameOf } from '../api/references.ts';
import { limitsOf } from './limits.ts';
import { type TypePart, typeOf } from './typeNotation.ts';

/** One property as the pages show it. */
export interface Property {
  name: string;
  /** Path from the schema that the list belongs to, `data.summary.title`. */
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
  /** The schema that has these properties; undefined for an inline object, and for a property without properties. */
  opens: string | undefined;
  /** Path of the property at which the list shows the properties of `opens`, if it does so elsewhere. */
  shownAt: string | undefined;
}

/** How many levels of objects open in place: more than any reader follows, so that a generated contract stays finite as well. */
export const defaultDepth = 8;

/**
 * The properties of a schema, those of `allOf` parts merged, nested ones inside. Each schema opens once in the list, where it comes
 * first; so a list is no larger than its schemas, and cycles end.
 *
 * @param schema a schema or a reference to one
 * @param contract resolves the references
 * @param depth how many levels open in place; deeper schemas stay links
 * @throws {ProblemsError} for a `$ref` that leads nowhere
 */
export function propertiesOf(schema: Schema, contract: Contract, depth: number = defaultDepth): Property[] {
  const inner = innerSchema(schema, contract);
  const names = [schemaNameOf(schema), schemaNameOf(inner)].filter((name) => name !== undefined);
  return collect(inner, { contract, shown: new Map(names.map((name) => [name, ''])), path: '', depth });
}

/** A parameter in the form of a property. */
export function parameterRow(parameter: Parameter, contract: Contract): Property {
  const { name, schema, required = false, description } = parameter;
  const place = { contract, shown: new Map<string, string>(), path: '', depth: defaultDepth };
  return { ...toProperty(name, schema, required, place), ...(description !== undefined && { description }) };
}

interface Place {
  contract: Contract;
  /** Schema → path of the property at which it is open; the empty path for the schema of the list itself. */
  shown: Map<string, string>;
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
  return {
    name,
    path,
    type: typeOf(schema),
    required,
    description: schema.description ?? resolved.description,
    values: resolved.enum ?? resolved.items?.enum ?? [],
    default: resolved.default,
    limits: limitsOf(resolved),
    ...open(innerSchema(schema, place.contract), { ...place, path }),
  };
}

/** What is inside a property: its own properties, or where else they are. */
function open(schema: Schema, place: Place): Pick<Property, 'children' | 'opens' | 'shownAt'> {
  if (!hasProperties(schema, place.contract)) return { children: [], opens: undefined, shownAt: undefined };
  const opens = schemaNameOf(schema);
  const shownAt = opens === undefined ? undefined : place.shown.get(opens);
  if (shownAt !== undefined || (opens !== undefined && place.depth <= 1))
    return { children: [], opens, shownAt: shownAt || undefined };
  if (opens !== undefined) place.shown.set(opens, place.path);
  return { children: collect(schema, { ...place, depth: place.depth - 1 }), opens, shownAt: undefined };
}

/** What a list holds, through lists of lists and references to lists; any other schema itself. */
function innerSchema(schema: Schema, contract: Contract): Schema {
  const { items } = resolveSchema(schema, contract);
  if (items) return innerSchema(items, contract);
  const variant = (schema.anyOf ?? schema.oneOf)?.find((each) =>
    hasProperties(innerSchema(each, contract), contract),
  );
  return variant ? innerSchema(variant, contract) : schema;
}

function hasProperties(schema: Schema, contract: Contract): boolean {
  const { properties, allOf, additionalProperties } = resolveSchema(schema, contract);
  return Boolean(properties ?? allOf) || typeof additionalProperties === 'object';
}
