import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { localize } from './localize.ts';
import { locateErrors } from './locateErrors.ts';
import { parseSource } from './parseSource.ts';
import type { Translator } from './translate.ts';
import { validateSource } from './validateSource.ts';

/** The folder of the page templates: language-neutral Markdown. */
export const templateFolder = 'src/content/pages';

/** The template files of a project, relative to its root. */
export function findTemplates(root: string): string[] {
  return readdirSync(join(root, templateFolder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${templateFolder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

const FRONTMATTER = /^---\n([^]*?)\n---\n/;
/** A heading that is one placeholder: its key becomes the id, the same in every language. */
const KEYED_HEADING = /^(#{2,6}\s+t\(:([\w.]+)[^\n]*\))[ \t]*$/gm;

/**
 * Turns a page template into one language.
 *
 * @param template Markdown with front matter
 * @param file the template's path, for error messages
 * @returns front matter as data, and Markdown
 * @throws {ProblemsError} with file and line for bad YAML, an unknown key, wrong arguments or a malformed placeholder
 */
export function localizeTemplate(
  template: string,
  file: string,
  translator: Translator,
  language: string,
): { frontmatter: Record<string, unknown>; body: string } {
  const [head = ''] = FRONTMATTER.exec(template) ?? [];
  const translate = translator.in(language);
  return locateErrors(
    file,
    () => template,
    () => ({
      frontmatter: localize(readFrontmatter(template, file), translate),
      body: localize(template.slice(head.length).replace(KEYED_HEADING, '$1 {#$2}'), translate),
    }),
  );
}

/**
 * The front matter of a page template, language-neutral.
 *
 * @throws {ProblemsError} for bad YAML, and for what is no map
 */
export function readFrontmatter(template: string, file: string): Record<string, unknown> {
  const [head = '', yaml = ''] = FRONTMATTER.exec(template) ?? [];
  if (head === '') return {};
  // The line break stands for the line `---` above: lines are those of the file.
  return validateSource(parseSource(`\n${yaml}`, file), frontmatterSchema) ?? {};
}

const frontmatterSchema = z.record(z.string(), z.unknown()).nullable();
