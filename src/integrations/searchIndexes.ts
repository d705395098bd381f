import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAlgorithms } from '../algorithms/siteAlgorithms.ts';
import { readContract } from '../api/readContract.ts';
import { readTerms } from '../i18n/termList.ts';
import type { Translator } from '../i18n/translate.ts';
import { buildIndex } from '../search/building/buildIndex.ts';
import { readSearchData, searchFile } from '../search/building/searchData.ts';
import { thingsOf } from '../search/building/things.ts';
import { builtPages } from './builtPages.ts';

/** Writes the index of each language, `/search/en.json`, from the pages as they were built: what readers see is what they find. */
export function searchIndexes(translator: Translator): AstroIntegration {
  return {
    name: 'search-indexes',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await builtPages(folder, translator.languages);
        const sources = { contract: readContract(), algorithms: siteAlgorithms() };
        await mkdir(join(folder, 'search'), { recursive: true });
        for (const language of translator.languages) {
          const own = [language, ...translator.languages.filter((other) => other !== language)];
          const translations = own.map((each) => translator.in(each));
          const things = thingsOf({ ...sources, translations });
          const data = readSearchData(translations, readTerms(process.cwd()));
          const { index, missing } = buildIndex(pages.get(language) ?? [], things, data);
          for (const page of missing)
            logger.warn(`${searchFile}: no page ${page}; what leads there is left out of the search`);
          await writeFile(join(folder, 'search', `${language}.json`), JSON.stringify(index));
          logger.info(`${language}: ${index.entries.length} places`);
        }
      },
    },
  };
}
