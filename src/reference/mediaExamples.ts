import type { Contract, Example, MediaType, Reference } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { resolve } from '../api/references.ts';

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
 * @throws {Error} if there is none of this name
 */
export function exampleNamed(name: string, contract: Contract): NamedExample {
  const all = sharedExamples(contract);
  const found = all.find((example) => example.name === name);
  if (found) return found;
  throw new Error(
    `no example “${name}” in the contract; it has ${all.map((example) => example.name).join(', ')}`,
  );
}

function named(examples: Record<string, Example | Reference> = {}, contract: Contract): NamedExample[] {
  return Object.entries(examples).map(([name, example]) => ({ name, ...resolve(contract, example) }));
}
