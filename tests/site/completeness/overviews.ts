import type { Contract } from '../../../src/api/contract.ts';
import { operationsOf } from '../../../src/api/operations.ts';
import { byTag, attribute, type HtmlNode, textOf } from '../../../src/html/elements.ts';
import { compact, compactMarkdown } from '../../../tools/audit/compactText.ts';

/** What the table of all operations does not show: a row's link, title, request or names in the SDKs. */
export function missingOnMethodsPage(page: HtmlNode, contract: Contract): string[] {
  const rows = byTag(page, 'tr');
  return operationsOf(contract).flatMap(({ slug, summary, method, path, 'x-sdk': sdk }) => {
    const row = rows.find((candidate) => linksTo(candidate, `/methods/${slug}/`));
    if (!row) return [`no row ${slug}`];
    const texts = [summary, method.toUpperCase(), path, sdk?.csharp ?? '', sdk?.python ?? ''];
    return texts
      .filter((text) => !compact(textOf(row)).includes(compact(text)))
      .map((text) => `${slug}: ${text}`);
  });
}

/** What the index of the schemas does not show: a schema's link, or its description. */
export function missingOnSchemasPage(page: HtmlNode, contract: Contract): string[] {
  const [main = page] = byTag(page, 'main');
  const text = compact(textOf(main));
  return Object.entries(contract.components.schemas).flatMap(([name, { description = '' }]) => [
    ...(linksTo(main, `/schemas/${name.toLowerCase()}/`) ? [] : [`no link to ${name}`]),
    ...(text.includes(compactMarkdown(description)) || description.includes('`')
      ? []
      : [`${name}: its description`]),
  ]);
}

function linksTo(node: HtmlNode, address: string): boolean {
  return byTag(node, 'a').some((link) => attribute(link, 'href')?.endsWith(address));
}
