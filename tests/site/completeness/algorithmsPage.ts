import { type AlgorithmData } from '../../../src/algorithms/algorithmData.ts';
import { columns, commonRows, type Row, tablesOf } from '../../../src/algorithms/parameterTables.ts';
import { localize } from '../../../src/i18n/localize.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import { missingTexts } from './texts.ts';
import { byId, byTag, childElements, attribute, type HtmlNode, textOf } from '../../../src/html/elements.ts';
import { compact, isBeside } from '../../../tools/audit/compactText.ts';

/**
 * What the page of the algorithms does not show of the data: captions, heads, rows and cells, and the links to the rows. The parameters that
 * every algorithm has are shown once; under the id that such a row has in an algorithm, a link leads to it.
 */
export function missingOnAlgorithmsPage(page: HtmlNode, data: AlgorithmData, translate: Translate): string[] {
  const heads = localize(columns, translate);
  const links = new Set(byTag(page, 'a').map((link) => attribute(link, 'href')?.replace(/^[^#]*/, '')));
  const isCommon = ({ variable }: Row): boolean => data.common.some((one) => one.variable === variable);
  const ofAlgorithms = localize(tablesOf(data), translate).flatMap(({ algorithm, rows }) => [
    ...missingTexts(page, {
      [`${algorithm.id}: its caption`]: algorithm.table,
      [`${algorithm.id}: its text`]: algorithm.text,
      [`${algorithm.id}: its line in the overview`]: algorithm.overview,
      ...Object.fromEntries(
        heads.flatMap(({ id, head, meaning }) => [
          [`the head ${id}`, head],
          [`the meaning of ${id}`, meaning],
        ]),
      ),
    }),
    ...[algorithm.id, ...rows.filter((row) => !isCommon(row)).map(({ anchor }) => anchor)]
      .filter((id) => !links.has(`#${id}`))
      .map((id) => `a link to ${id}`),
    ...rows.filter((row) => !isCommon(row)).flatMap((row) => missingCells(page, row, heads)),
    ...rows
      .filter(isCommon)
      .filter(({ anchor, variable }) => !leadsTo(byId(page, anchor), `#common-${variable}`))
      .map(({ anchor }) => `a link to the common row in ${anchor}`),
  ]);
  const common = localize(commonRows(data), translate);
  return [...ofAlgorithms, ...common.flatMap((row) => missingCells(page, row, heads))];
}

function leadsTo(element: HtmlNode | undefined, fragment: string): boolean {
  const links = element ? byTag(element, 'a') : [];
  return links.some((link) => attribute(link, 'href') === fragment);
}

function missingCells(
  page: HtmlNode,
  { anchor, cells }: Row,
  heads: readonly { id: keyof Row['cells'] }[],
): string[] {
  const expected = heads.map(({ id }) => cells[id]);
  const row = byId(page, anchor);
  if (!row) return [`no row ${anchor}`];
  const found = childElements(row).map((cell) =>
    compact(
      ('childNodes' in cell ? cell.childNodes : [])
        .filter((node) => !isBeside(node))
        .map(textOf)
        .join(''),
    ),
  );
  return expected
    .map((cell) => compact(cell.replaceAll('`', '')))
    .flatMap((cell, index) =>
      found[index] === cell ? [] : [`${anchor}: column ${index + 1} is not “${cell}”`],
    );
}
