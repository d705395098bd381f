import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse, YAMLParseError } from 'yaml';
import { pathPrefix } from './languages.ts';
import { localize } from './localize.ts';
import { locateErrors } from './locateErrors.ts';
import { ProblemsError } from './problem.ts';
import { readSource } from './site.ts';
import type { Translator } from './translate.ts';

/** The folder of the page templates: language-neutral Markdown. */
export const templateFolder = 'src/content/pages';

/** The loader's name, by which the development server asks it to load again. */
export const pageLoaderName = 'localized-pages';

/** The template files of a project, relative to its root. */
export function findTemplates(root: string): string[] {
  return readdirSync(join(root, templateFolder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${templateFolder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * A content loader for Starlight's `docs` collection: reads each template once and makes an entry of it per language.
 * The virtual `fileURL` below `src/content/docs/` is how Starlight's Markdown plugins learn the language of an entry.
 *
 * @param loadTranslator gives the messages; called on each load, so that a change is seen
 */
export function pageLoader(loadTranslator: () => Translator): Loader {
  return {
    name: pageLoaderName,
    async load({ store, parseData, renderMarkdown, config }) {
      const translator = loadTranslator();
      store.clear();
      for (const file of findTemplates(process.cwd())) {
        const template = readSource(file);
        const name = file.slice(templateFolder.length + 1, -'.md'.length);
        for (const language of translator.languages) {
          const { frontmatter, body } = localizeTemplate(template, file, translator, language);
          const id = entryId(name, language);
          const fileURL = new URL(
            `content/docs/${pathPrefix(language)}${name}.md`,
            pathToFileURL(`${config.srcDir.pathname}/`),
          );
          store.set({
            id,
            data: await parseData({ id, data: frontmatter }),
            body,
            rendered: await renderMarkdown(body, { fileURL }),
          });
        }
      }
    },
  };
}

/** `index` is the page of the language's folder itself. */
function entryId(name: string, language: string): string {
  const slug = name === 'index' ? '' : name;
  return (pathPrefix(language) + slug).replace(/\/$/, '') || 'index';
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
