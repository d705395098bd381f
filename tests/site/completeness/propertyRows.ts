import type { Schema } from '../../../src/api/contract.ts';
import type { Fact } from './facts.ts';
import {
  byId,
  byTag,
  childElements,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  textOf,
} from '../../../src/html/elements.ts';
import { compact, compactMarkdown, compactProse } from '../../../tools/audit/compactText.ts';

/** What a page does not show of the facts: one text per missing row, type, value or description. */
export function missingInRows(page: HtmlNode, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    const row = byId(page, fact.id);
    if (!row) return [`no row ${fact.id}`];
    return missingInRow(row, fact).map((what) => `${fact.id}: ${what}`);
  });
}

function missingInRow(row: HtmlElement, { name, schema, required }: Fact): string[] {
  const own = childElements(row).filter(({ tagName }) => tagName !== 'details');
  const withClass = (wanted: string): HtmlElement[] => own.filter((element) => hasClass(element, wanted));
  const missing: string[] = [];

  if (name !== 'any' && !withClass('name').some((element) => textOf(element).trim() === name))
    missing.push('its name');
  const type = compact(typeIn(schema));
  if (!withClass('type').some((element) => compact(textOf(element)) === type))
    missing.push(`its type ${type}`);
  const [need] = withClass('need');
  if (!need || hasClass(need, 'required') !== required || !textOf(need).trim())
    missing.push(required ? 'that it is required' : 'that it is optional');

  const codes = withClass('limits')
    .flatMap((element) => byTag(element, 'code'))
    .map((code) => textOf(code));
  const values = schema.enum ?? schema.items?.enum ?? [];
  for (const value of values) if (!codes.includes(String(value))) missing.push(`the value ${String(value)}`);
  if (schema.default !== undefined && !codes.includes(String(schema.default)))
    missing.push(`the default ${String(schema.default)}`);

  const description = compactMarkdown(schema.description ?? '');
  if (!description) missing.push('a description in the contract');
  else if (!own.map(compactProse).join('').includes(description)) missing.push('its description');
  return missing;
}

/** The JSON of a page's figures, without white space. */
export function jsonOn(page: HtmlNode): string[] {
  return byTag(page, 'pre').map((pre) => compact(textOf(pre)));
}

/** The type of a property as its row has to write it, from the contract alone: `string|null`, `Item[]`, `(string|null)[]`. */
function typeIn({ $ref, anyOf, oneOf, type, format, items, properties, allOf }: Schema): string {
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1);
  const variants = anyOf ?? oneOf;
  if (variants) return variants.map(typeIn).join(' | ');
  if (type === undefined) return properties || allOf ? 'object' : 'any';
  if (Array.isArray(type)) return type.map((one) => typeIn({ type: one, format, items })).join(' | ');
  if (type === 'array' && items)
    return typeIn(items).includes(' | ') ? `(${typeIn(items)})[]` : `${typeIn(items)}[]`;
  return type === 'string' && format === 'binary' ? 'file' : type;
}
