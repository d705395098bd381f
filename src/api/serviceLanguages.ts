import type { Contract } from './contract.ts';

/**
 * The languages in which the service responds: those that the contract lists for `Accept-Language`. The site may have more.
 *
 * @returns language tags, the default first
 */
export function serviceLanguages({ components }: Contract): string[] {
  const { enum: languages = [], default: preferred } =
    components.parameters?.['AcceptLanguage']?.schema ?? {};
  return languages
    .filter((language) => typeof language === 'string')
    .sort((a, b) => Number(b === preferred) - Number(a === preferred));
}
