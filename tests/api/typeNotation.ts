import type { Contract, Schema } from '../../src/api/contract.ts';

/**
 * Writes the schemas of a contract in the notation of `fixtures/seedSchemas.yaml`: `Schema.property` → `type (enum), required`.
 * An inline object is named after its path, `BaseError_errors`, and the inline part of an allOf `…_allOf`.
 */
export function notationOf(contract: Contract): Record<string, string> {
  const lines: Record<string, string> = {};
  const visit = (name: string, schema: Schema): void => {
    for (const part of schema.allOf ?? []) if (!part.$ref) visit(`${name}_allOf`, part);
    for (const [property, value] of Object.entries(schema.properties ?? {})) {
      const inline = `${name}_${property}`;
      const required = schema.required?.includes(property) ? ', required' : '';
      lines[`${name}.${property}`] = typeOf(value, inline) + enumOf(value) + required;
      visit(inline, value.items ?? value);
    }
  };
  for (const [name, schema] of Object.entries(contract.components.schemas)) visit(name, schema);
  return lines;
}

function typeOf(schema: Schema, inlineName: string): string {
  if (schema.$ref) return schema.$ref.replace('#/components/schemas/', '');
  if (schema.anyOf) return schema.anyOf.map((option) => typeOf(option, inlineName)).join(' | ');
  const types = [schema.type ?? []].flat();
  return types.map((type) => nameOf(type, schema, inlineName)).join(' | ');
}

function nameOf(type: string, schema: Schema, inlineName: string): string {
  if (type === 'array' && schema.items) return `array of ${typeOf(schema.items, inlineName)}`;
  if (type === 'object' && schema.properties) return inlineName;
  return schema.format && type !== 'null' ? `${type}(${schema.format})` : type;
}

function enumOf(schema: Schema): string {
  const values = schema.enum?.filter((value) => value !== null) ?? [];
  return values.length > 0 ? ` (${values.join(', ')})` : '';
}
