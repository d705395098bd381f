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

/**
 * Reads a source whose mistakes do not hide those of others.
 *
 * @param read may throw a {@link ProblemsError}
 * @param instead what to go on with then
 */
export function readOr<Value, Instead>(
  read: () => Value,
  instead: Instead,
): { value: Value | Instead; problems: readonly Problem[] } {
  try {
    return { value: read(), problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { value: instead, problems: error.problems };
  }
}

/**
 * Reads several sources, all of them even if one has mistakes.
 *
 * @throws {ProblemsError} with the problems of all
 */
export function readEach<Item, Value>(items: readonly Item[], read: (item: Item) => Value): Value[] {
  const results = items.map((item) => readOr(() => read(item), undefined));
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return results.map(({ value }) => value as Value);
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
