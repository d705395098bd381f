import type { Contract, Schema } from '../../src/api/contract.ts';
import { resolve } from '../../src/api/references.ts';

/** A value in which one thing is wrong, and the field that an error has to name. */
export interface Fault {
  field: string;
  value: unknown;
}

const wrong = {
  string: 17,
  integer: 'seven',
  number: 'seven',
  boolean: 'perhaps',
  array: { length: 1 },
  object: [],
};

/**
 * Everything that can be done wrong to one place of a value, as its schema has it.
 *
 * @param isForm forms carry only text: what is text cannot be of a wrong type, and an empty list is none
 */
export function faultsOf(
  contract: Contract,
  source: Schema,
  value: unknown,
  isForm: boolean,
  field = '',
): Fault[] {
  const schema = resolve<Schema>(contract, source);
  const types = [schema.type ?? 'string'].flat();
  const faults: Fault[] = [];
  if (field !== '') faults.push(...valueFaults(schema, types, isForm).map((bad) => ({ field, value: bad })));
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const object = value as Record<string, unknown>;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const place = field === '' ? name : `${field}.${name}`;
      const isList = resolve<Schema>(contract, property).type === 'array';
      if (schema.required?.includes(name) && !(isForm && isList)) {
        const rest = Object.entries(object).filter(([key]) => key !== name);
        faults.push({ field: place, value: Object.fromEntries(rest) });
      }
      if (!(name in object)) continue;
      const inside = faultsOf(contract, property, object[name], isForm, place);
      faults.push(
        ...inside.map((fault) => ({ field: fault.field, value: { ...object, [name]: fault.value } })),
      );
    }
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const inside = faultsOf(
        contract,
        schema.items ?? {},
        item,
        isForm,
        isForm ? field : `${field}[${index}]`,
      );
      faults.push(...inside.map((fault) => ({ field: fault.field, value: value.with(index, fault.value) })));
    });
  }
  return faults;
}

function valueFaults(schema: Schema, types: readonly string[], isForm: boolean): unknown[] {
  if (isForm) {
    if (types.includes('boolean')) return [wrong.boolean];
    return schema.format === 'binary' ? ['text where a file belongs'] : [];
  }
  const bad: unknown[] = types.includes('null') ? [] : [null];
  for (const type of types) if (type in wrong) bad.push(wrong[type as keyof typeof wrong]);
  if (schema.enum) bad.push('no such value');
  if (schema.minimum !== undefined) bad.push(schema.minimum - 1);
  return bad;
}
