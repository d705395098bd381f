import { findPlaceholders } from '../i18n/placeholder.ts';
import { ProblemsError } from '../i18n/problem.ts';
import { type Example, examplesIn } from './exampleFiles.ts';
import { recordedOutput } from './recordedOutput.ts';
import { type Sample, samplesInAll } from './samples.ts';

/** A program for a whole task, as the page `/examples/` shows it. */
export interface Workflow {
  /** Of its files, without extension: `first-inspection`. */
  name: string;
  /** Language-neutral: `t(:key)` */
  title: string;
  /** Language-neutral Markdown. */
  text: string;
  /** One per sample language. */
  samples: Sample[];
}

/**
 * The workflows in the order in which they are shown: the TypeScript examples with a title, and their namesakes in the other languages.
 *
 * @throws {ProblemsError} with the path of each file that is missing
 */
export function workflows(root: string = process.cwd()): Workflow[] {
  return examplesIn('typescript', root)
    .filter(({ preamble }) => preamble.title !== undefined)
    .sort((a, b) => (a.preamble.order ?? Infinity) - (b.preamble.order ?? Infinity))
    .map((example) => workflow(example, root));
}

function workflow({ file, name, preamble }: Example, root: string): Workflow {
  const output = recordedOutput(file, root);
  if (preamble.text === undefined) {
    throw new ProblemsError([
      { file, line: 1, message: 'a workflow needs an explanation: add “text: t(:key)” to its preamble' },
    ]);
  }
  if (output === '') {
    throw new ProblemsError([
      { file, message: 'its output is not recorded; run “npm run examples -- --update”' },
    ]);
  }
  return {
    name,
    title: preamble.title ?? name,
    text: preamble.text,
    samples: samplesInAll(name, root),
  };
}

/** The id of a workflow's heading: the key of its title, the same in every language. */
export function headingKey({ title }: Workflow): string {
  return findPlaceholders(title)[0]?.key ?? title;
}
