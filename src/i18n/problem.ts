/** Something wrong in a source that a person edits: what, where, and what to do about it. */
export interface Problem {
  /** What is wrong, and the remedy, as one or two sentences. */
  message: string;
  /** Path relative to the project's root. */
  file: string;
  /** 1-based; absent where the file as a whole is meant. */
  line?: number;
}

/** `file:line: message`, the form that editors and CI logs turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Thrown when sources cannot be used; carries every problem found, not only the first. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
