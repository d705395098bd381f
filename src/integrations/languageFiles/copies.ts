import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operationsOf } from '../../api/operations.ts';
import { readContract } from '../../api/readContract.ts';
import { explorerCopy } from '../../copies/explorerCopy.ts';
import { type CopiedPage, llmsFullText, llmsText } from '../../copies/llmsText.ts';
import { copyPage, type PageCopy } from '../../copies/pageCopy.ts';
import { operationHash } from '../../explorer/routes.ts';
import { localizedHref, pathPrefix } from '../../i18n/languages.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import type { Translator } from '../../i18n/translate.ts';
import { sidebarSections } from '../../navigation/sidebar.ts';
import { type BuiltPage, hasContent, isPage } from '../builtPages.ts';
import type { LanguageTask } from './languageFiles.ts';
import { onePagePath } from './onePage/onePage.ts';

/**
 * Writes a Markdown copy beside every page of a language, `methods/train/index.md`, and its `llms.txt` and `llms-full.txt`. The copy of the page that
 * holds all others is the text of `llms-full.txt`; pages without content of their own have a copy, but no entry.
 */
export async function writeCopies(
  { folder, language, base, site }: LanguageTask,
  pages: Iterable<BuiltPage>,
  translator: Translator,
): Promise<void> {
  const full = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const own = join(folder, pathPrefix(language));
  const address = (url: string): string => full(localizedHref(`/${url}`, language, base));
  const copies: CopiedPage[] = [];
  let hasOnePage = false;
  const copyWords = { form: stripMarks(translator.in(language)('copiesForm')) };
  for (const builtPage of pages) {
    if (!isPage(builtPage)) continue;
    const { url, html } = builtPage;
    if (`/${url}` === onePagePath) {
      hasOnePage = true;
      continue;
    }
    const page = copyPage(html, address(url), copyWords);
    const copy = url === 'explorer/' ? explorerIn(translator, language, page, address) : page;
    if (hasContent(builtPage)) copies.push({ ...copy, url });
    await writeFile(join(own, url, 'index.md'), copy.markdown);
  }
  const sections = sidebarSections(translator, language).map(({ title, pages: listed }) => ({
    title,
    urls: [...new Set(listed.map(({ url }) => url))],
  }));
  const words = wordsOf(translator, language, (file) => full(`${base.replace(/\/?$/, '/')}${file}`));
  const text = llmsText(copies, sections, words, (url) => `${address(url)}index.md`);
  await writeFile(join(own, 'llms.txt'), text);
  const everything = llmsFullText(copies, sections);
  await writeFile(join(own, 'llms-full.txt'), everything);
  if (hasOnePage) await writeFile(join(own, onePagePath, 'index.md'), everything);
}

/** The explorer is an application: its copy says what it is, and which operations it offers. */
function explorerIn(
  translator: Translator,
  language: string,
  page: PageCopy,
  address: (url: string) => string,
): PageCopy {
  const translate = translator.in(language);
  const t = (key: string): string => stripMarks(translate(key));
  const operations = operationsOf(readContract()).map(({ operationId, summary, method, path, slug }) => ({
    title: stripMarks(localize(summary, translate)),
    request: `${method.toUpperCase()} ${path}`,
    reference: `${address(`methods/${slug}/`)}index.md`,
    explorer: `${address('explorer/')}${operationHash(operationId)}`,
  }));
  const words = {
    open: t('copiesExplorerOpen'),
    operations: t('copiesExplorerOperations'),
    send: t('copiesExplorerSend'),
  };
  return explorerCopy(page, operations, words, address('explorer/'));
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
