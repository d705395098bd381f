import type { Contract, Example, MediaType, Reference } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { contractFile } from '../api/readContract.ts';
import { resolve } from '../api/references.ts';
import { ProblemsError } from '../i18n/problem.ts';
import { suggestNames } from '../i18n/suggestNames.ts';

/** An example with the name under which the contract has it. */
export interface NamedExample extends Example {
  name: string;
}

/** The examples of a request or response body, in the contract's order. */
export function examplesOf(media: MediaType | undefined, contract: Contract): NamedExample[] {
  return named(media?.examples, contract);
}

/** The examples that a contract has for all its operations, in its order. */
export const sharedExamples = oncePerContract((contract): readonly NamedExample[] =>
  named(contract.components.examples, contract),
);

/**
 * One of the contract's shared examples.
 *
 * @throws {ProblemsError} if there is none of this name, with the names that there are
 */
export function exampleNamed(name: string, contract: Contract): NamedExample {
  const all = sharedExamples(contract);
  const found = all.find((example) => example.name === name);
  if (found) return found;
  const names = suggestNames(
    name,
    all.map((example) => example.name),
  );
  throw new ProblemsError([
    { file: contractFile, message: `no example “${name}” in the contract; ${names}` },
  ]);
}

function named(examples: Record<string, Example | Reference> = {}, contract: Contract): NamedExample[] {
  return Object.entries(examples).map(([name, example]) => ({ name, ...resolve(contract, example) }));
}
