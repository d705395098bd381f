import type { Contract } from './contract.ts';
import { type NameVariants, sdkNamesOf } from './sdkNames.ts';

/**
 * The contract for readers without SDK: in its texts the operations have the names of their requests, `` `POST /v1/train` `` and not
 * `` `Train` ``. Tools that read the published document know nothing of an SDK.
 *
 * @param contract a localized contract
 * @returns a copy
 */
export function withRequestNames(contract: Contract): Contract {
  const names = sdkNamesOf(contract);
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/`([^`\n]+)`/g, (whole, name: string) => httpName(names.get(name)) ?? whole);
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'x-sdk' ? item : rename(item)]),
    );
  };
  return rename(contract) as Contract;
}

/** What a name is for readers of a sample language without SDK. */
function httpName(variants: NameVariants | undefined): string | undefined {
  const name = [...(variants ?? [])].find(([, languages]) => languages.includes('curl'))?.[0];
  return name === undefined ? undefined : `\`${name}\``;
}
