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
        const languages = translator.languages.map((language) => {
          const pages = Array.from(builtPages(folder, language, translator.languages), placesOf);
          return { language, pages: pages.filter((page) => page !== undefined) };
        });
        const own = languages.find(({ language }) => language === sourceLanguage)?.pages ?? [];
        const listed = sidebarSections(translator, sourceLanguage).flatMap((section) => section.pages);
        const oldIds = oldIdsOf(readContract(), placesOfKeys(own, listed));
        await mkdir(join(folder, 'places'), { recursive: true });
        for (const { language, pages } of languages) {
          const places: SitePlaces = {
            pages: Object.fromEntries(pages.map(({ url, title }) => [url, title])),
            oldIds,
          };
          await writeFile(join(folder, 'places', `${language}.json`), JSON.stringify(places));
        }
      },
    },
  };
}

/** A page with its title and the ids of its headings. */
interface PagePlaces {
  url: string;
  title: string;
  ids: string[];
}

function placesOf(page: BuiltPage): PagePlaces | undefined {
  if (!hasContent(page)) return undefined;
  const { url, html } = page;
  const ids = Array.from(html.matchAll(/<h[2-6][^>]*\sid="([\w.]+)"/g), ([, id = '']) => id);
  return { url, title: titleOf(html), ids };
}

/** Keys of messages that are headings, which have their key as id in every language, or titles. */
function placesOfKeys(pages: readonly PagePlaces[], listed: readonly SidebarPage[]): Map<string, string> {
  const messages = [...(readMessages(process.cwd()).byLanguage.get(sourceLanguage)?.values() ?? [])];
  const keys = new Set(messages.map(({ key }) => key));
  const places = new Map<string, string>();
  const keysOfText = Map.groupBy(messages, ({ text }) => stripMarks(text));
  for (const { url, title } of [...pages, ...listed])
    for (const { key } of keysOfText.get(title) ?? []) if (!places.has(key)) places.set(key, url);
  for (const { url, ids } of pages) for (const id of ids) if (keys.has(id)) places.set(id, `${url}#${id}`);
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
