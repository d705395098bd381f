import type { Contract } from '../../../src/api/contract.ts';
import { factsOf } from './facts.ts';
import { missingInRows } from './propertyRows.ts';
import { missingTexts } from './texts.ts';
import type { HtmlNode } from '../../../src/html/elements.ts';

/** What the page of a named schema does not show of it. */
export function missingOnSchemaPage(page: HtmlNode, name: string, contract: Contract): string[] {
  const schema = contract.components.schemas[name] ?? {};
  return [
    ...missingTexts(page, { 'the name': name, 'the description': schema.description }),
    ...missingInRows(page, factsOf(schema, contract, 'property')),
  ];
}
