import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { localize } from './localize.ts';
import { locateErrors } from './locateErrors.ts';
import { ProblemsError } from './problem.ts';
import type { Translator } from './translate.ts';

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
  const [head = '', yaml = ''] = FRONTMATTER.exec(template) ?? [];
  const translate = translator.in(language);
  return locateErrors(
    file,
    () => template,
    () => ({
      frontmatter: localize(readFrontmatter(yaml, file), translate),
      body: localize(template.slice(head.length).replace(KEYED_HEADING, '$1 {#$2}'), translate),
    }),
  );
}

function readFrontmatter(yaml: string, file: string): Record<string, unknown> {
  try {
    return (parse(yaml) ?? {}) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 0) + 1; // the front matter's own first line is ---
    throw new ProblemsError([
      { file, line, message: `bad YAML: ${error.message.split(' at line')[0] ?? ''}` },
    ]);
  }
}
