import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localizedContract } from '../api/localizedContract.ts';
import { operationsOf } from '../api/operations.ts';
import { localizedHref } from '../i18n/languages.ts';
import { stripMarks } from '../i18n/marks.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { allFiles, explorerFiles, explorerFolder } from './explorerFiles.ts';
import type { ExplorerSettings } from './page/settings.ts';
import { explorerStrings } from './explorerStrings.ts';
import { compilerFile, workerFile } from './workerScript.ts';

/**
 * What the explorer's page tells its scripts.
 *
 * @param language the page's language
 * @param base the site's folder
 */
export async function pageSettings(language: string, base: string): Promise<ExplorerSettings> {
  const translator = siteTranslator();
  const samples = sampleFiles();
  const ofKind = (kind: string): string[] => samples.filter((file) => file.startsWith(`plate-${kind}-`));
  const files = await explorerFiles();
  const own = files.get(language);
  const scripts = own ? [own.script, ...own.chunks] : [];
  const everywhere = [...files.values()].flatMap(allFiles);
  return {
    strings: explorerStrings(translator.in(language)),
    language,
    base,
    worker: base + workerFile,
    compiler: `${base}${compilerFile}?${scripts.map(({ name }) => name).join('&')}`,
    client: 'demo-client',
    samples: { good: ofKind('ok'), defective: ofKind('ng'), fresh: ofKind('new'), license: 'license.key' },
    keep: [
      ...translator.languages.map((other) => localizedHref('/explorer/', other, base)),
      ...new Set(everywhere.map(({ name }) => base + explorerFolder + name)),
      ...samples.map((file) => `${base}samples/${file}`),
    ],
    operations: Object.fromEntries(
      operationsOf(localizedContract(language)).map(({ operationId, slug, summary, method, path }) => [
        operationId,
        {
          title: stripMarks(summary),
          page: localizedHref(`/methods/${slug}/`, language, base),
          method,
          path,
        },
      ]),
    ),
  };
}

function sampleFiles(): string[] {
  const folder = join(process.cwd(), 'public/samples');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
