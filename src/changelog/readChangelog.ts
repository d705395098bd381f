import { z } from 'zod';
import { localize } from '../i18n/localize.ts';
import { locateErrors } from '../i18n/locateErrors.ts';
import { parseSource } from '../i18n/parseSource.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import { mapOf, text, validateSource } from '../i18n/validateSource.ts';

export const changelogFile = 'src/content/changelog.yaml';

/** One change that concerns readers. */
export interface Change {
  /** `2026-11-25` */
  date: string;
  /** What it concerns: the API, samples, or the site. */
  about: string;
  title: string;
  text: string;
  /** The key of the title, and the change's anchor on the page. */
  id: string;
}

const day = text.regex(/^\d{4}-\d\d-\d\d$/, 'has to be a day, 2026-11-25');
const schema = z.array(mapOf({ date: day, about: text, title: text, text }));

/**
 * The changes in one language, latest first.
 *
 * @throws {ProblemsError} if the file is missing, no YAML, incomplete, or uses an unknown message
 */
export function readChangelog(translate: Translate, root: string = process.cwd()): Change[] {
  const read = (): string => readSource(changelogFile, root);
  const source = parseSource(read(), changelogFile);
  return locateErrors(changelogFile, read, () =>
    validateSource(source, schema).map((change) => ({
      ...localize(change, translate),
      id: /t\(:([\w.]+)/.exec(change.title)?.[1] ?? change.date,
    })),
  );
}
