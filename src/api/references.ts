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
    .reduce<unknown>(
      (node, part) =>
        node !== null && typeof node === 'object' && Object.hasOwn(node, part)
          ? (node as Record<string, unknown>)[part]
          : undefined,
      contract,
    );
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

/**
 * An object of the contract, or what it refers to.
 *
 * @throws {ProblemsError} if a reference leads nowhere, or back to itself
 */
export function resolve<Target extends object>(contract: Contract, target: Target | Reference): Target {
  const followed = new Set<string>();
  let found: Target | Reference = target;
  while ('$ref' in found && typeof found.$ref === 'string')
    found = followOnce<Target | Reference>(contract, found.$ref, followed);
  return found as Target;
}

/** {@link resolve} for schemas, whose own keywords beside a `$ref` (a description) take precedence. */
export function resolveSchema(schema: Schema, contract: Contract): Schema {
  const followed = new Set<string>();
  let found = schema;
  while (found.$ref !== undefined) {
    const { $ref, ...own } = found;
    found = { ...followOnce<Schema>(contract, $ref, followed), ...own };
  }
  return found;
}

function followOnce<Target>(contract: Contract, ref: string, followed: Set<string>): Target {
  if (followed.has(ref))
    throw new ProblemsError([{ file: contractFile, ...lineOf(ref), message: backToItself(ref) }]);
  followed.add(ref);
  const target = followReference<Target>(contract, ref);
  if (target === null || typeof target !== 'object')
    throw new ProblemsError([{ file: contractFile, ...lineOf(ref), message: noObject(ref) }]);
  return target;
}

function noObject(ref: string): string {
  return `$ref “${ref}” leads to what is no object; write a schema, response or parameter there`;
}

/** What is wrong with a reference whose target is, at last, the reference itself. */
export function backToItself(ref: string): string {
  return `$ref “${ref}” leads back to itself and never to an object; write one of its targets out`;
}

/** The name of the schema that a schema refers to; undefined for an inline one. */
export function schemaNameOf(schema: Schema): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? '')?.[1];
}
