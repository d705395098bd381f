import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContract } from '../api/readContract.ts';
import { readMessages, sourceLanguage } from '../i18n/messages.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translator } from '../i18n/translate.ts';
import { oldIdsOf } from '../navigation/oldIds.ts';
import { type SidebarPage, sidebarSections } from '../navigation/sidebar.ts';
import { type BuiltPage, builtPages, hasContent } from './builtPages.ts';

/** What the browser loads where an address leads nowhere. */
export interface SitePlaces {
  /** Pages below the language's folder, `methods/train/` → title. */
  pages: Record<string, string>;
  /** Ids of the earlier publication, in small letters → address below the language's folder. */
  oldIds: Record<string, string>;
}

/** Writes `/places/<language>.json`, for addresses that lead nowhere: old links and the page for unknown addresses load it. */
export function sitePlaces(translator: Translator): AstroIntegration {
  return {
    name: 'site-places',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pagesOf = async (language: string): Promise<BuiltPage[]> =>
          (await builtPages(folder, language, translator.languages)).filter(hasContent);
        const listed = sidebarSections(translator, sourceLanguage).flatMap((section) => section.pages);
        const oldIds = oldIdsOf(readContract(), placesOfKeys(await pagesOf(sourceLanguage), listed));
        await mkdir(join(folder, 'places'), { recursive: true });
        for (const language of translator.languages) {
          const places: SitePlaces = {
            pages: Object.fromEntries(
              (await pagesOf(language)).map(({ url, html }) => [url, titleOf(html)]),
            ),
            oldIds,
          };
          await writeFile(join(folder, 'places', `${language}.json`), JSON.stringify(places));
        }
      },
    },
  };
}

/** Keys of messages that are headings, which have their key as id in every language, or titles. */
function placesOfKeys(pages: readonly BuiltPage[], listed: readonly SidebarPage[]): Map<string, string> {
  const messages = [...(readMessages(process.cwd()).byLanguage.get(sourceLanguage)?.values() ?? [])];
  const keys = new Set(messages.map(({ key }) => key));
  const places = new Map<string, string>();
  const titles = [...pages.map(({ url, html }) => ({ url, title: titleOf(html) })), ...listed];
  const keysOfText = Map.groupBy(messages, ({ text }) => stripMarks(text));
  for (const { url, title } of titles)
    for (const { key } of keysOfText.get(title) ?? []) if (!places.has(key)) places.set(key, url);
  for (const { url, html } of pages) {
    for (const [, id = ''] of html.matchAll(/<h[2-6][^>]*\sid="([\w.]+)"/g))
      if (keys.has(id)) places.set(id, `${url}#${id}`);
  }
  return places;
}

function titleOf(html: string): string {
  const [, attributes = '', title = ''] = /<h1([^>]*)>([^]*?)<\/h1>/.exec(html) ?? [];
  const [, name] = /data-name="([^"]*)"/.exec(attributes) ?? [];
  return (name ?? title)
    .replace(/<[^>]*>|\u200b/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .trim();
}
