import { type OutputUnit, type Schema as ValidatorSchema, Validator } from '@cfworker/json-schema';
import type { Schema } from '../../api/contract.ts';
import { invalid } from './apiError.ts';

/** Rejects a value that its schema does not allow. `place` names the value itself where no property is to blame. */
export type Check = (value: unknown, place: string) => void;

/**
 * Checks against schemas of the contract, by interpreting them: a strict content security policy allows no generated code.
 *
 * @param schemas the contract's named schemas, for the references between them
 * @returns makes the check of one schema; it throws a {@link ApiError} with the first field that is wrong
 */
export function createChecks(schemas: Record<string, Schema>): (schema: Schema) => Check {
  return (schema) => {
    const root = { ...schema, components: { schemas } } as unknown as ValidatorSchema;
    const validator = new Validator(root, '2020-12', true);
    return (value, place) => {
      const { valid, errors } = validator.validate(value);
      if (!valid) throw invalid(fieldOf(errors) || place);
    };
  };
}

/** The innermost error is the last word: the ones before it are those of the schemas around it. */
function fieldOf(errors: readonly OutputUnit[]): string {
  const deepest = errors.reduce<OutputUnit | undefined>(
    (found, error) => (found && depth(found) >= depth(error) ? found : error),
    undefined,
  );
  if (!deepest) return '';
  const missing = deepest.keyword === 'required' ? /property "(.*)"/s.exec(deepest.error)?.[1] : undefined;
  return fieldName(deepest.instanceLocation, missing);
}

function depth({ instanceLocation, keyword }: OutputUnit): number {
  return instanceLocation.split('/').length + (keyword === 'required' ? 1 : 0);
}

/** `#/override_params/0/value` → `override_params[0].value` */
function fieldName(pointer: string, missing: string | undefined): string {
  const segments = pointer.split('/').slice(1).map(unescapePointer);
  if (missing !== undefined) segments.push(missing);
  return segments.reduce((name, segment) => {
    if (/^\d+$/.test(segment)) return `${name}[${segment}]`;
    return name === '' ? segment : `${name}.${segment}`;
  }, '');
}

/** RFC 6901, in the form of a URI fragment. */
function unescapePointer(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
}
