import type { Contract, OperationObject, Schema } from '../api/contract.ts';
import { operationsOf } from '../api/operations.ts';
import { findPlaceholders } from '../i18n/placeholder.ts';
import { anchorOf } from '../reference/anchors.ts';
import { oldSchemas } from './oldSchemas.ts';

/** The schemas that listed values below a heading of their own; today's contract lists more. */
const withValues = ['Item', 'Model', 'ModelResult'];

/** Old id, in small letters → address below the language's folder. */
export type OldIds = Record<string, string>;

/**
 * Where the ids of the earlier publication, one page made by widdershins and Slate, have their contents now. Its ids followed rules, so the table
 * is derived: schemas had five ids each, operations one by their id and three by their title, headings one by their text, which was a placeholder.
 *
 * @param contract with placeholders: the titles' keys were part of the ids
 * @param placesOfKeys key of a heading or title → its address now
 */
export function oldIdsOf(contract: Contract, placesOfKeys: ReadonlyMap<string, string>): OldIds {
  const ids: OldIds = {};
  // Where two places had one id, browsers went to the first.
  const add = (id: string, place: string): string => (ids[id.toLowerCase()] ??= place);
  for (const [key, place] of placesOfKeys) add(`t-${key}`, place);
  for (const operation of operationsOf(contract)) {
    const place = `methods/${operation.slug}/`;
    const parts = { responses: `${place}#responses`, parameters: `${place}#${parametersOf(operation)}` };
    add(`opId${operation.operationId}`, place);
    const key = findPlaceholders(operation.summary)[0]?.key;
    if (key !== undefined) {
      add(`t-${key}`, place);
      add(`t-${key}-responses`, parts.responses);
      add(`t-${key}-parameters`, parts.parameters);
    }
    const title = spokenTitle(operation);
    add(slugOf(title), place);
    // Of a title that was no placeholder widdershins cut off what would have been `t(:` and `)`.
    const rest = title.slice(3, -1).replaceAll(' ', '-');
    add(`t-${rest}-responses`, parts.responses);
    add(`${title.charAt(0)}-${rest}-parameters`, parts.parameters);
  }
  add('schemas', 'schemas/');
  const today = new Map(schemaPlaces(contract).map((schema) => [schema.name, schema]));
  const schemas = oldSchemas.flatMap((name) => today.get(name) ?? []);
  for (const { name, place } of schemas) {
    for (const form of ['schema', 'schema_', 'tocS', 'tocS_']) add(form + name, place);
  }
  // Slate numbered equal headings.
  oldSchemas.forEach((name, index) => {
    const properties = today.get(name)?.properties;
    if (properties !== undefined) add(numbered('properties', index), properties);
  });
  withValues.forEach((name, index) =>
    add(numbered('enumerated-values', index), `schemas/${name.toLowerCase()}/#properties`),
  );
  return ids;
}

function numbered(heading: string, index: number): string {
  return index === 0 ? heading : `${heading}-${index + 1}`;
}

/** A body stood among the parameters. */
function parametersOf({ parameters = [], requestBody }: OperationObject): string {
  return requestBody && !parameters.some((parameter) => 'in' in parameter && parameter.in === 'path')
    ? 'request-body'
    : 'parameters';
}

/** `DeleteModels` → `Delete Models` */
function spokenTitle({ operationId, 'x-sdk': sdk }: OperationObject): string {
  const name = sdk?.csharp ?? operationId;
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
}

function slugOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

interface SchemaPlace {
  name: string;
  place: string;
  /** Where its properties are. */
  properties: string;
}

/** The schemas, and the objects inside of them, which widdershins made schemas of: `Model_stats`. */
function schemaPlaces(contract: Contract): SchemaPlace[] {
  const named = Object.entries(contract.components.schemas);
  const inner = named.flatMap(([name, schema]) =>
    innerPlaces(schema, name, `schemas/${name.toLowerCase()}/`, []),
  );
  return [
    ...named.map(([name]) => {
      const place = `schemas/${name.toLowerCase()}/`;
      return { name, place, properties: `${place}#properties` };
    }),
    ...inner,
  ];
}

function innerPlaces(schema: Schema, name: string, page: string, path: readonly string[]): SchemaPlace[] {
  const parts = (schema.allOf ?? []).filter((part) => part.properties);
  return [
    ...parts.map(() => ({
      name: `${name}_allOf`,
      place: `${page}#properties`,
      properties: `${page}#properties`,
    })),
    ...Object.entries(schema.properties ?? {}).flatMap(([property, value]) => {
      const object = value.items ?? value;
      if (!object.properties) return [];
      const inside = [...path, property];
      const place = `${page}#${anchorOf('property', inside.join('.'))}`;
      return [
        ...innerPlaces(object, `${name}_${property}`, page, inside),
        { name: `${name}_${property}`, place, properties: place },
      ];
    }),
  ];
}
