import { join } from 'node:path';
import ts from 'typescript';
import type { Problem } from '../../src/i18n/problem.ts';

/**
 * Type-checks examples with the project's compiler options.
 *
 * @param files paths from the root
 * @param root the project's root, where `tsconfig.json` lies
 * @returns the type errors in these files and in what they import below `examples/`
 */
export function typeCheck(files: readonly string[], root: string = process.cwd()): Problem[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { types: ['node'] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
      },
    },
  );
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...config?.options, skipLibCheck: true },
  );
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => problemOf(diagnostic, root));
}

function problemOf({ file, start = 0, messageText, code }: ts.Diagnostic, root: string): Problem {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ');
  const message = `type error TS${code}: ${text}`;
  if (!file) return { file: 'tsconfig.json', message };
  return {
    file: file.fileName.replace(`${root}/`, ''),
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    message,
  };
}
