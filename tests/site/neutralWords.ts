import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { sdkNameVariants } from '../../src/api/sdkNames.ts';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/read.ts';
import { wordsOf } from '../../src/built/wordsOutsideMessages.ts';
import { sampleLanguages } from '../../src/examples/languages.ts';
import { loadTranslator, readSource } from '../../src/i18n/site.ts';
import { languageName } from '../../src/navigation/locales.ts';

/** Words that stand in pages without being part of a message: all that the sources name, the same in every language. */
export function neutralWords(): (word: string) => boolean {
  const contract = readContract();
  const names = [
    ...namesIn(contract),
    ...operationsOf(contract).flatMap(({ method, path }) => [method.toUpperCase(), path]),
    ...[...sdkNameVariants().values()].flatMap((variants) => [...variants.keys()]),
    ...readAlgorithms(readSource(algorithmsFile)).algorithms.flatMap(({ parameters }) =>
      parameters.map(({ variable }) => variable),
    ),
    ...sampleLanguages.map(({ label }) => label),
    ...loadTranslator().languages.map(languageName),
  ];
  const words = new Set(names.flatMap(wordsOf));
  return (word) => words.has(word);
}

/** The names that a contract defines: keys, and the values that are one word (types, formats, enum values, references). */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\S+$/.test(value) ? [value.replace(/^#\/.*\//, '')] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...namesIn(item)]);
}
