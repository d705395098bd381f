import { mapJson } from '../i18n/mapJson.ts';
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
  return mapJson(contract, {
    text: (text) => text.replace(/`([^`\n]+)`/g, (whole, name: string) => httpName(names.get(name)) ?? whole),
    member: (key) => (key === 'x-sdk' ? 'keep' : 'copy'),
  });
}

/** What a name is for readers of a sample language without SDK. */
function httpName(variants: NameVariants | undefined): string | undefined {
  const name = [...(variants ?? [])].find(([, languages]) => languages.includes('curl'))?.[0];
  return name === undefined ? undefined : `\`${name}\``;
}
