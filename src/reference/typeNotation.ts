import type { Schema } from '../api/contract.ts';
import { schemaNameOf } from '../api/references.ts';

/** A piece of a type: plain words, or the name of a schema, which pages link. */
export type TypePart = { text: string } | { schema: string };

/** The type of a schema in the notation of the pages: `string | null`, `Item[]`. A named schema is its name. */
export function typeOf(schema: Schema): TypePart[] {
  const name = schemaNameOf(schema);
  if (name) return [{ schema: name }];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return join(variants.map(typeOf));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length === 0) return [{ text: schema.properties || schema.allOf ? 'object' : 'any' }];
  return join(
    types.map((type) =>
      type === 'array' && schema.items ? listOf(typeOf(schema.items)) : [nameOf(type, schema)],
    ),
  );
}

/** The type as one text. */
export function typeText(type: readonly TypePart[]): string {
  return type.map((part) => ('schema' in part ? part.schema : part.text)).join('');
}

function nameOf(type: string, { format }: Schema): TypePart {
  return { text: type === 'string' && format === 'binary' ? 'file' : type };
}

function listOf(item: TypePart[]): TypePart[] {
  return item.length > 1 ? [{ text: '(' }, ...item, { text: ')[]' }] : [...item, { text: '[]' }];
}

function join(types: TypePart[][]): TypePart[] {
  return types.flatMap((type, index) => (index === 0 ? type : [{ text: ' | ' }, ...type]));
}
