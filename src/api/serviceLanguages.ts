import type { Contract } from './contract.ts';

/**
 * The languages in which the service responds: those among the contract's examples of `Accept-Language` that are a language and nothing else. (It
 * lists no values, because browsers send more than that.) The site may have more languages.
 *
 * @returns language tags, the default first
 */
export function serviceLanguages({ components }: Contract): string[] {
  const { examples = [], default: preferred } = components.parameters?.['AcceptLanguage']?.schema ?? {};
  return examples
    .filter((example) => typeof example === 'string')
    .filter((example) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(example))
    .sort((a, b) => Number(b === preferred) - Number(a === preferred));
}
