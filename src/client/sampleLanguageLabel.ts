import { sampleLanguages } from '../sdk/sampleLanguages.ts';

/**
 * The label of a sample language.
 *
 * @param id what `<html data-sdk>` says
 * @returns undefined if there is no such language
 */
export function sampleLanguageLabel(id: string | undefined): string | undefined {
  return sampleLanguages.find((language) => language.id === id)?.label;
}
