import { z } from 'zod';
import { findPlaceholders, PlaceholderSyntaxError } from '../i18n/placeholder.ts';
import { mapOf, text } from '../i18n/validateSource.ts';
import { type Autotune, type ParameterType, parameterTypes } from './algorithmData.ts';

/** A text that consists of one placeholder, because people read it. */
const words = text.superRefine((value, { addIssue }) => {
  try {
    const [first, ...others] = findPlaceholders(value);
    if (first?.start === 0 && first.end === value.length && others.length === 0) return;
  } catch (error) {
    if (!(error instanceof PlaceholderSyntaxError)) throw error;
    addIssue({ code: 'custom', message: `: ${error.message}` });
    return;
  }
  addIssue({
    code: 'custom',
    message: 'has to be one placeholder, t(:key); put its words into the files of locales/',
  });
});

const range = mapOf({ min: z.number(), max: z.number() }).superRefine(({ min, max }, { addIssue }) => {
  if (min >= max)
    addIssue({ code: 'custom', message: `goes from ${min} to ${max}; min has to be smaller than max` });
});

const tuningWord = z.unknown().refine((value) => value === 'unpublished', {
  error: ({ input }) =>
    `cannot be “${String(input)}”; write a list, { min, max } or unpublished, or leave it out`,
});

/** How a parameter is tuned: a list of candidates, `{ min, max }`, or the word `unpublished`. */
const autotune = z.unknown().transform((value, context): Autotune => {
  if (Array.isArray(value)) return { kind: 'candidates', values: part(z.array(z.number()), value, context) };
  if (value === null || typeof value !== 'object') {
    part(tuningWord, value, context);
    return { kind: 'unpublished' };
  }
  return { kind: 'range', ...part(range, value, context) };
});

/** Reads a value by one of several schemas, so that what is wrong is said by the one that was meant. */
function part<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: z.core.$RefinementCtx,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  context.issues.push(
    ...result.error.issues.map((issue) => ({ ...issue, input: value }) as z.core.$ZodRawIssue),
  );
  return z.NEVER;
}

const parameter = mapOf({
  name: words,
  type: z.enum(Object.keys(parameterTypes) as ParameterType[]),
  default: text,
  range: text.optional(),
  time: words.optional(),
  accuracy: words.optional(),
  autotune: autotune.optional(),
  remark: words.optional(),
});

const parameters = z.record(z.string(), parameter);

/** A node of the overview. */
interface WrittenGroup {
  number: string;
  text: string;
  groups?: WrittenGroup[] | undefined;
  algorithms?: string[] | undefined;
}

const group: z.ZodType<WrittenGroup> = z.lazy(() =>
  mapOf({
    number: text,
    text: words,
    groups: z.array(group).optional(),
    algorithms: z.array(text).optional(),
  }),
);

/** What `algorithms.yaml` may say; the file describes it for those who write it. */
export const algorithmSchema = mapOf({
  version: text,
  groups: z.array(group),
  common: parameters,
  algorithms: z.record(
    z.string(),
    mapOf({ number: text, name: words, overview: words, text: words, table: words, parameters }),
  ),
});

export type WrittenAlgorithms = z.output<typeof algorithmSchema>;
export type WrittenParameter = z.output<typeof parameter>;
export type { WrittenGroup };
