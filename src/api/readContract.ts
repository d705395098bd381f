import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ProblemsError } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
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
 * @throws {ProblemsError} if the file is missing or no YAML
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
  const lines = new LineCounter();
  const document = parseDocument(readSource(contractFile, root), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ProblemsError(
      document.errors.map((error) => ({
        file: contractFile,
        line: lines.linePos(error.pos[0]).line,
        message: `bad YAML: ${error.message.split(' at line')[0] ?? ''}`,
      })),
    );
  }
  return document.toJS() as Contract;
}
