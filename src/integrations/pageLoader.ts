import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { pathPrefix } from '../i18n/languages.ts';
import { findTemplates, localizeTemplate, templateFolder } from '../i18n/pageTemplates.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Translator } from '../i18n/translate.ts';

/** The loader's name, by which the development server asks it to load again. */
export const pageLoaderName = 'localized-pages';

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
