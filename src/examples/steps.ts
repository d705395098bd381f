/** A comment line with this mark begins a step of a sample that pages show and record step by step. */
export const stepMark = '--- step ---';

const MARK = new RegExp(`^.*${stepMark}.*\n`, 'gm');

/** How a program prints a line, by the id of its language. */
const printing: Record<string, string> = {
  typescript: `console.log('${stepMark}');\n`,
  // At once: the requests that follow are told from those before by it.
  python: `print("${stepMark}", flush=True)\n`,
  // On one line, as the mark was; the pause is for the same purpose: .NET sends sooner than its output is read.
  csharp: `Console.WriteLine("${stepMark}"); Thread.Sleep(200);\n`,
  curl: `echo '${stepMark}'\n`,
};

/**
 * The steps of a sample, in order.
 *
 * @param shown what readers see of the file; a sample without marks is one step
 */
export function stepsOf(shown: string): string[] {
  return shown
    .split(MARK)
    .map((step) => step.trim())
    .filter(Boolean);
}

/** The program that all steps make: what a reader has who copies one below the other. */
export function joinSteps(shown: string): string {
  return shown.search(MARK) === -1 ? shown : `${stepsOf(shown).join('\n\n')}\n`;
}

/**
 * The program as it is run for the record: it prints the mark between its steps, so that each output can be shown below its step.
 *
 * @param language id of the sample language
 */
export function withMarkedOutput(shown: string, language: string): string {
  let count = 0;
  return shown.replace(MARK, () => (count++ === 0 ? '' : (printing[language] ?? '')));
}

/** The name of a sample up to a step, as TypeScript's have it: `python/quickstart-2.py`. */
export function upToStep(name: string, step: number): string {
  return name.replace(/(?=\.\w+$)/, `-${step}`);
}

/** The recorded output of each step. */
export function stepOutputs(output: string): string[] {
  return output.split(new RegExp(`^${stepMark}\n`, 'm'));
}
