import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseSource } from './parseSource.ts';
import { readSource } from './siteTranslator.ts';
import { text, validateSource } from './validateSource.ts';

/** The term list: one word per concept and language. The file says how it is written. */
export const termsFile = 'locales/terms.yaml';

/** Text that is a regular expression, in `/…/` or as a whole. */
const expression = text.refine(isExpression, 'has to be a regular expression that JavaScript reads (flag u)');
const word = text.refine(
  (value) => !/^\/.*\/$/.test(value) || isExpression(value.slice(1, -1)),
  'has a regular expression that JavaScript does not read (flags iu); correct it',
);

function isExpression(value: string): boolean {
  try {
    new RegExp(value, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** What may be said of a concept beside its words. */
const rules = {
  /** Per language, what must not stand in the place of its word. */
  not: z.record(z.string(), z.array(word)).optional(),
  /** Why. */
  note: text.optional(),
  /** The keys of the messages that it concerns; all by default. */
  keys: expression.optional(),
};

/** One concept: the word per language, and {@link rules}. */
const termSchema = z.looseObject(rules).superRefine((term, { addIssue }) => {
  for (const [language, own] of Object.entries(term)) {
    if (!(language in rules) && typeof own !== 'string')
      addIssue({ code: 'custom', path: [language], message: 'has to be the word for the concept, as text' });
  }
});

export type Term = z.output<typeof termSchema>;

/**
 * Reads the term list of a project; none is an empty list.
 *
 * @throws {ProblemsError} if it is no YAML, or something else than a list of concepts
 */
export function readTerms(root: string): Term[] {
  if (!existsSync(join(root, termsFile))) return [];
  const source = parseSource(readSource(termsFile, root), termsFile);
  return validateSource(source, z.array(termSchema).nullable()) ?? [];
}
