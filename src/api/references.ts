import { lineAt, ProblemsError } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Contract, Reference, Schema } from './contract.ts';
import { contractFile } from './readContract.ts';

/**
 * What a reference inside the contract points to.
 *
 * @param contract the document
 * @param ref a JSON pointer as a fragment: `#/components/schemas/Item`
 * @throws {ProblemsError} with the line of the contract if there is nothing
 */
export function followReference<Target>(contract: Contract, ref: string): Target {
  const target = ref
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], contract);
  if (target === undefined)
    throw new ProblemsError([{ file: contractFile, ...lineOf(ref), message: dangling(ref) }]);
  return target as Target;
}

function dangling(ref: string): string {
  return `$ref “${ref}” leads nowhere; correct its spelling, or add what it names`;
}

/** The contract's text is looked at only when something is wrong in it. */
function lineOf(ref: string): { line?: number } {
  const text = readSource(contractFile);
  const offset = text.indexOf(ref);
  return offset === -1 ? {} : { line: lineAt(text, offset) };
}

/** An object of the contract, or what it refers to. */
export function resolve<Target extends object>(contract: Contract, target: Target | Reference): Target {
  return '$ref' in target && typeof target.$ref === 'string'
    ? resolve(contract, followReference<Target | Reference>(contract, target.$ref))
    : (target as Target);
}

/** {@link resolve} for schemas, whose own keywords beside a `$ref` (a description) take precedence. */
export function resolveSchema(schema: Schema, contract: Contract): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolveSchema(followReference<Schema>(contract, $ref), contract), ...own };
}

/** The name of the schema that a schema refers to; undefined for an inline one. */
export function schemaNameOf(schema: Schema): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? '')?.[1];
}
