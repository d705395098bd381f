import { type Problem, ProblemsError } from '../i18n/problem.ts';

/**
 * An example file may begin with a preamble that readers do not see: comments with directives, and code that prepares the example.
 * It ends with the line that contains this mark.
 */
export const shownFromHere = '--- shown from here ---';

/** What the comments of a preamble say about running the example. */
export interface Preamble {
  /** `run: client=other-client`: the client that the example logs in as; the demo client by default. */
  client?: string;
  /** `run: servers=2`: how many servers it needs; the second one's address is `HACARUS_OTHER_API_URL`. */
  servers: number;
  /** `run: never`: a module that other examples import. */
  never: boolean;
  /** `run: invalid`: it sends requests that the contract does not allow, to show the errors. */
  invalid: boolean;
  /** `continues: initialization, login`: the samples whose code stands before this one (C#, cURL: there are no modules to import). */
  continues: string[];
  /** `with: api`: the samples that stand beside this one as files of the same project (C#: its files know each other without imports). */
  with: string[];
  /** `throws: text`: the example must fail, and what it reports contains this text. */
  throws?: string;
  /** `title: t(:key)` and `text: t(:key)`: name and explanation of a workflow; `order: 3` its place in the list. */
  title?: string;
  text?: string;
  order?: number;
}

const DIRECTIVE = /^\s*(?:\/\/|#)\s*(run|continues|with|throws|title|text|order):\s*(.+?)\s*$/;

/**
 * Splits an example file into preamble and what readers see.
 *
 * @param source the file's text
 * @returns the preamble's lines, and the shown text with the number of lines before it
 */
export function splitExample(source: string): { before: string[]; shown: string; offset: number } {
  const lines = source.split('\n');
  const mark = lines.findIndex((line) => line.includes(shownFromHere));
  return {
    before: lines.slice(0, mark + 1),
    shown: lines
      .slice(mark + 1)
      .join('\n')
      .trimStart(),
    offset: mark + 1,
  };
}

/**
 * Reads the directives of a preamble.
 *
 * @param source the file's text
 * @param file its path, for the problems
 * @throws {ProblemsError} for directives that do not exist, and for values that are no numbers where one is needed
 */
export function readPreamble(source: string, file: string): Preamble {
  const preamble: Preamble = { servers: 1, never: false, invalid: false, continues: [], with: [] };
  const problems: Problem[] = [];
  for (const [index, line] of splitExample(source).before.entries()) {
    const [, name, value = ''] = DIRECTIVE.exec(line) ?? [];
    const report = (message: string): void => void problems.push({ file, line: index + 1, message });
    if (name === 'continues') preamble.continues = value.split(/\s*,\s*/);
    else if (name === 'with') preamble.with = value.split(/\s*,\s*/);
    else if (name === 'throws' || name === 'title' || name === 'text') preamble[name] = value;
    else if (name === 'order') preamble.order = readNumber('order: ', value, report);
    else if (name === 'run') for (const word of value.split(/\s+/)) readRunDirective(word, preamble, report);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return preamble;
}

type Report = (message: string) => void;

function readRunDirective(word: string, preamble: Preamble, report: Report): void {
  const [name, value = ''] = word.split('=');
  if (name === 'client') preamble.client = value;
  else if (name === 'servers') preamble.servers = readNumber('run: servers=', value, report);
  else if (name === 'never') preamble.never = true;
  else if (name === 'invalid') preamble.invalid = true;
  else report(`“run: ${word}” is unknown; known are client=…, servers=…, invalid and never`);
}

function readNumber(before: string, value: string, report: Report): number {
  if (!/^\d+$/.test(value)) report(`“${before}${value}” needs a number, as in “${before}2”`);
  return Number(value);
}
