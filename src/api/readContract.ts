import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseSource } from '../i18n/parseSource.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import { text, validateSource } from '../i18n/validateSource.ts';
import type { Contract } from './contract.ts';

/** The contract's file, language-neutral: words are `t(:key)`. */
export const contractFile = 'src/api/openapi.yaml';

/** Root of a project → its contract, and the state of the file that it was read from. */
const known = new Map<string, { contract: Contract; state: string }>();

/**
 * The language-neutral contract, parsed once as long as its file stays as it is: parsing a large one takes seconds, and every page asks for
 * it. Nobody may change what it returns.
 *
 * @param root the project's root
 * @throws {ProblemsError} if the file is missing, no YAML, or lacks a part that everything is made from
 */
export function readContract(root: string = process.cwd()): Contract {
  const state = stateOf(join(root, contractFile));
  const last = known.get(root);
  if (last?.state === state) return last.contract;
  const contract = parseContract(root);
  known.set(root, { contract, state });
  return contract;
}

/** Changes with the file; the development server lives on while its sources change. */
function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : 'missing';
}

function parseContract(root: string): Contract {
  const source = parseSource(readSource(contractFile, root), contractFile);
  validateSource(source, contractShape);
  return source.value as Contract;
}

/** The parts without which nothing can be made of a contract; tests/api/lint.test.ts holds it against the rest of OpenAPI. */
export const contractShape = z.looseObject({
  info: z.looseObject({ title: text, version: text }),
  paths: z.record(z.string(), z.unknown()),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});
