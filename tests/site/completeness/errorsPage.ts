import type { Contract, Example, Reference } from '../../../src/api/contract.ts';
import { resolve } from '../../../src/api/references.ts';
import { compactJson } from './facts.ts';
import { jsonOn } from './propertyRows.ts';
import { missingTexts } from './texts.ts';
import { byId, type HtmlNode, textOf } from '../../../src/html/elements.ts';
import { compact } from '../../../tools/audit/compactText.ts';

export interface DocumentedError extends Example {
  /** The example's name in kebab-case. */
  id: string;
}

/** The errors among examples: those whose body has `errors`. */
export function documentedErrors(
  examples: Record<string, Example | Reference>,
  contract: Contract,
): DocumentedError[] {
  return Object.entries(examples).flatMap(([name, reference]) => {
    const example = resolve<Example>(contract, reference);
    const isError = typeof example.value === 'object' && example.value !== null && 'errors' in example.value;
    // A response names its examples as it likes; the shared example's name is the error's.
    const shared = '$ref' in reference ? (reference.$ref.split('/').at(-1) ?? name) : name;
    return isError ? [{ ...example, id: kebabCase(shared) }] : [];
  });
}

/** What a page does not show of one error. */
export function missingError(
  page: HtmlNode,
  { id, summary, description, value, ...rest }: DocumentedError,
): string[] {
  const heading = byId(page, id);
  if (!heading) return [`the error ${id}`];
  const missing = missingTexts(page, {
    'when it happens': description,
    'what to do': rest['x-remedy'],
  });
  if (compact(textOf(heading)) !== compact(summary ?? '')) missing.push('its title');
  if (!jsonOn(page).includes(compactJson(value))) missing.push('its JSON');
  return missing.map((what) => `${id}: ${what}`);
}

/** What the page of all errors does not show. */
export function missingOnErrorsPage(page: HtmlNode, contract: Contract): string[] {
  return documentedErrors(contract.components.examples ?? {}, contract).flatMap((error) =>
    missingError(page, error),
  );
}

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
