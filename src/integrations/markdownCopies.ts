import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CopiedPage, llmsFullText, llmsText } from '../copies/llmsText.ts';
import { copyPage } from '../copies/pageCopy.ts';
import { localizedHref, pathPrefix } from '../i18n/languages.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translator } from '../i18n/translate.ts';
import { sidebarSections } from '../navigation/sidebar.ts';
import { builtPages, hasContent } from './builtPages.ts';

/** Writes a Markdown copy beside every page, `methods/train/index.md`, and for each language `llms.txt` and `llms-full.txt`. */
export function markdownCopies(translator: Translator): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [language, pages] of await builtPages(folder, translator.languages)) {
          const own = join(folder, pathPrefix(language));
          const address = (url: string): string =>
            new URL(localizedHref(`/${url}`, language, base), site).href;
          const copies: CopiedPage[] = [];
          for (const { url, html } of pages.filter(hasContent)) {
            const copy = copyPage(html, address(url));
            copies.push({ ...copy, url });
            await writeFile(join(own, url, 'index.md'), copy.markdown);
          }
          const sections = sidebarSections(translator, language).map(({ title, pages: listed }) => ({
            title,
            urls: [...new Set(listed.map(({ url }) => url))],
          }));
          const words = wordsOf(
            translator,
            language,
            (file) => new URL(`${base.replace(/\/?$/, '/')}${file}`, site).href,
          );
          const text = llmsText(copies, sections, words, (url) => `${address(url)}index.md`);
          await writeFile(join(own, 'llms.txt'), text);
          await writeFile(join(own, 'llms-full.txt'), llmsFullText(copies, sections));
        }
      },
    },
  };
}

function wordsOf(
  translator: Translator,
  language: string,
  addressOf: (file: string) => string,
): Parameters<typeof llmsText>[2] {
  const t = (key: string): string => stripMarks(translator.in(language)(key));
  return {
    title: t('apiTitle'),
    summary: t('apiSummary'),
    others: t('copiesOthers'),
    files: {
      title: t('uiContract'),
      links: [
        ['OpenAPI (JSON)', addressOf(`openapi/${language}.json`)],
        ['OpenAPI (YAML)', addressOf(`openapi/${language}.yaml`)],
        [t('copiesFull'), addressOf(`${pathPrefix(language)}llms-full.txt`)],
      ],
    },
  };
}
