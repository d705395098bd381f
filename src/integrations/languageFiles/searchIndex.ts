import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAlgorithms } from '../../algorithms/siteAlgorithms.ts';
import { readContract } from '../../api/readContract.ts';
import { readTerms } from '../../i18n/termList.ts';
import type { Translator } from '../../i18n/translate.ts';
import { buildIndex } from '../../search/building/buildIndex.ts';
import { readSearchData, searchFile } from '../../search/building/searchData.ts';
import { thingsOf } from '../../search/building/things.ts';
import type { BuiltPage } from '../builtPages.ts';
import type { LanguageReport, LanguageTask } from './languageFiles.ts';

/** Writes the index of a language, `/search/en.json`, from the pages as they were built: what readers see is what they find. */
export async function writeSearchIndex(
  { folder, language }: LanguageTask,
  pages: Iterable<BuiltPage>,
  translator: Translator,
  { warnings, notes }: LanguageReport,
): Promise<void> {
  const own = [language, ...translator.languages.filter((other) => other !== language)];
  const translations = own.map((each) => translator.in(each));
  const things = thingsOf({ contract: readContract(), algorithms: siteAlgorithms(), translations });
  const data = readSearchData(translations, readTerms(process.cwd()));
  const { index, missing } = buildIndex(pages, things, data);
  for (const page of missing)
    warnings.push(`${searchFile}: no page ${page}; what leads there is left out of the search`);
  await mkdir(join(folder, 'search'), { recursive: true });
  await writeFile(join(folder, 'search', `${language}.json`), JSON.stringify(index));
  notes.push(`${language}: ${index.entries.length} places in the search`);
}
