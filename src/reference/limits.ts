import type { Schema } from '../api/contract.ts';

/**
 * Format and limits of a schema in a notation without words: `date-time`, `≥ 0`, and JSON Schema's own keyword where no sign says it.
 * `binary` is left out: the type says it is a file.
 */
export function limitsOf(schema: Schema): string[] {
  const limits: [value: string | number | undefined, notation: string][] = [
    [schema.format === 'binary' ? undefined : schema.format, ''],
    [schema.minimum, '≥ '],
    [schema.exclusiveMinimum, '> '],
    [schema.maximum, '≤ '],
    [schema.minLength, 'minLength '],
    [schema.maxLength, 'maxLength '],
    [schema.minItems, 'minItems '],
    [schema.maxItems, 'maxItems '],
    [schema.pattern, 'pattern '],
  ];
  return limits.flatMap(([value, notation]) => (value === undefined ? [] : [`${notation}${String(value)}`]));
}
