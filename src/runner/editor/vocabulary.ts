import type { Contract } from '../../api/contract.ts';
import { operationsOf } from '../../api/operations.ts';

/** What the editor completes: the words of the contract. */
export interface Vocabulary {
  calls: Call[];
  /** Values that the contract allows for a field, by its name. */
  values: Record<string, string[]>;
}

/** An operation, as samples call it: `api.POST('/v1/train', { body: { … } })`. */
export interface Call {
  method: string;
  path: string;
  /** The fields of its request body, and of its responses, at any depth. */
  body: string[];
  response: string[];
}

/** Takes the words out of the contract, so that the browser need not load all of it. */
export function vocabularyOf(contract: Contract): Vocabulary {
  const values: Record<string, Set<string>> = {};
  const fieldsOf = (root: unknown): string[] => {
    const fields = new Set<string>();
    collect(root, contract, fields, values, new Set());
    return [...fields].sort();
  };
  const calls = operationsOf(contract).map((operation) => ({
    method: operation.method.toUpperCase(),
    path: operation.path,
    body: fieldsOf(operation.requestBody),
    response: fieldsOf(operation.responses),
  }));
  return {
    calls,
    values: Object.fromEntries(Object.entries(values).map(([field, some]) => [field, [...some]])),
  };
}

/** Follows a part of the contract down to its properties; examples are no part of it. */
function collect(
  node: unknown,
  contract: Contract,
  fields: Set<string>,
  values: Record<string, Set<string>>,
  seen: Set<unknown>,
): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  const next = (part: unknown): void => collect(part, contract, fields, values, seen);
  if ('$ref' in node && typeof node.$ref === 'string') next(at(contract, node.$ref));
  for (const [key, part] of Object.entries(node as Record<string, unknown>)) {
    if (key === 'example' || key === 'examples' || key === 'headers') continue;
    if (key === 'properties' && typeof part === 'object' && part !== null)
      for (const [field, schema] of Object.entries(part as Record<string, unknown>)) {
        fields.add(field);
        for (const value of (schema as { enum?: unknown[] }).enum ?? [])
          if (typeof value === 'string') (values[field] ??= new Set()).add(value);
        next(schema);
      }
    else next(part);
  }
}

function at(contract: Contract, reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], contract);
}
