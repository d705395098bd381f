import { z } from 'zod';
import type { ParsedSource, Path } from './parseSource.ts';
import { type Problem, ProblemsError } from './problem.ts';

/**
 * Holds a source against the schema of what it may say.
 *
 * @returns its value, as the schema makes it
 * @throws {ProblemsError} with all that is wrong, each with file, line and remedy
 */
export function validateSource<Schema extends z.ZodType>(
  source: ParsedSource,
  schema: Schema,
): z.output<Schema> {
  const problems = [...source.problems];
  if (problems.length === 0) {
    const result = schema.safeParse(source.value);
    if (result.success) return result.data;
    problems.push(...result.error.issues.flatMap((issue) => toProblems(issue, source)));
  }
  throw new ProblemsError(problems);
}

/** A map whose keys are known beforehand; any other key is a problem that lists the known ones. */
export function mapOf<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
  });
}

/** Text that is not empty. */
export const text = z.string().min(1, 'has to be text, and is empty');

/** One or more texts. */
export const textOrTexts = z.union([text, z.array(text)], { error: 'has to be text, or a list of texts' });

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, source: ParsedSource): Problem[] {
  const path = issue.path;
  const name = nameOf(path, source.file);
  const at = (place: Path, message: string): Problem => ({
    file: source.file,
    line: source.lineOf(place),
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at([...path, key], `“${name}” has no “${key}”; what it can have: ${issue.message}`),
      );
    case 'invalid_type': {
      const given = valueAt(source.value, path);
      const parent = path.slice(0, -1);
      if (!issue.message.startsWith('Invalid')) return [at(path, ownMessage(name, issue))];
      if (given === undefined && path.length > 0)
        return [at(parent, `“${nameOf(parent, source.file)}” lacks “${String(path.at(-1))}”; add it`)];
      return [
        at(path, `“${name}” has to be ${wantedKind(issue.expected, source.file)}, not ${kindOf(given)}`),
      ];
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(' · ');
      return [
        at(path, `“${name}” cannot be “${shown(valueAt(source.value, path))}”; write one of ${values}`),
      ];
    }
    default:
      return [at(path, ownMessage(name, issue))];
  }
}

/** A message of a schema of ours is what is said of the name: “has to be …; do …”. */
function ownMessage(name: string, { message }: Issue): string {
  return `“${name}”${message.startsWith(':') ? '' : ' '}${message}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is asked for, and how YAML writes it. */
const kinds: Readonly<Record<string, [name: string, form?: string]>> = {
  string: ['text', 'in quotes, where it looks like a number or a date'],
  number: ['a number'],
  array: ['a list', '`[one, two]`, or a line `- one` for each'],
  object: ['a map', 'a line `key: value` for each key, indented'],
  record: ['a map', 'a line `key: value` for each key, indented'],
};

function wantedKind(expected: string, file: string): string {
  const [name, form] = kinds[expected] ?? [expected];
  return form === undefined || file.endsWith('.json') ? name : `${name} (${form})`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string'
    ? `the text “${value.slice(0, 40)}”`
    : `the ${typeof value} ${shown(value)}`;
}

/** What a value is called: its key, for an item of a list the list's. */
function nameOf(path: Path, file: string): string {
  const key = path.findLast((step) => typeof step !== 'number');
  return key === undefined ? file : String(key);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}
