import { findPlaceholders } from '../i18n/placeholder.ts';
import { ProblemsError } from '../i18n/problem.ts';
import { type Example, examplesIn } from './exampleFiles.ts';
import { splitExample } from './preamble.ts';
import { recordedOutput } from './recordedOutput.ts';
import { requirementsOf } from './requirements.ts';

/** A program for a whole task, as the page `/examples/` shows it. */
export interface Workflow {
  /** Path from the project's root. */
  file: string;
  /** `first-inspection.ts` */
  fileName: string;
  /** Language-neutral: `t(:key)` */
  title: string;
  /** Language-neutral Markdown. */
  text: string;
  /** Language-neutral code. */
  code: string;
  output: string;
  /** Names of the examples that it imports. */
  imports: string[];
}

/** The workflows in the order in which they are shown: the TypeScript examples with a title. */
export function workflows(root: string = process.cwd()): Workflow[] {
  return examplesIn('typescript', root)
    .filter(({ preamble }) => preamble.title !== undefined)
    .sort((a, b) => (a.preamble.order ?? Infinity) - (b.preamble.order ?? Infinity))
    .map((example) => workflow(example, root));
}

function workflow({ file, name, source, preamble }: Example, root: string): Workflow {
  const { shown } = splitExample(source);
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
    file,
    fileName: `${name}.ts`,
    title: preamble.title ?? name,
    text: preamble.text,
    code: shown.trimEnd(),
    output,
    imports: requirementsOf(source, () => true),
  };
}

/** The id of a workflow's heading: the key of its title, the same in every language. */
export function headingKey({ title }: Workflow): string {
  return findPlaceholders(title)[0]?.key ?? title;
}
