import type { RemoteTypes } from './typeClient.ts';

/** An error in a sample: from which character to which, and what is wrong. */
export interface Problem {
  from: number;
  to: number;
  message: string;
}

/**
 * The errors of a sample. Whether it can be run at all is for the compiler to say that runs it; what its types say, and the wording in the reader's
 * language, comes from TypeScript.
 *
 * @param types settles when the type checker is there; undefined if it cannot be had
 * @param areThere whether it has settled: errors of the syntax do not wait for it
 */
export async function problemsOf(
  name: string,
  text: string,
  types: Promise<RemoteTypes | undefined>,
  areThere: () => boolean,
): Promise<Problem[]> {
  const syntax = await syntaxProblem(text);
  if (syntax && !areThere()) return [syntax];
  const found = (await (await types)?.problems(name, text)) ?? [];
  return syntax && found.length === 0 ? [syntax] : found;
}

async function syntaxProblem(text: string): Promise<Problem | undefined> {
  const { compileSample, SampleSyntaxError } = await import('../compileSample.ts');
  try {
    compileSample('./edited.ts', text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SampleSyntaxError)) throw error;
    const lines = text.split('\n');
    const index = Math.min(Math.max(error.line, 1), lines.length) - 1;
    const from = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    return { from, to: from + (lines[index]?.length ?? 0), message: error.message };
  }
}
