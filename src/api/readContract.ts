import { LineCounter, parseDocument } from 'yaml';
import { ProblemsError } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Contract } from './contract.ts';

/** The contract's file, language-neutral: words are `t(:key)`. */
export const contractFile = 'src/api/openapi.yaml';

/**
 * Reads the language-neutral contract.
 *
 * @param root the project's root
 * @throws {ProblemsError} if the file is missing or no YAML
 */
export function readContract(root: string = process.cwd()): Contract {
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
