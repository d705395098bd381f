import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { sdkNameVariants } from '../../src/api/sdkNames.ts';
import { wordsOf } from '../../tools/audit/textOutsideMessages.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import { loadTranslator, readSource } from '../../src/i18n/siteTranslator.ts';
import { languageName } from '../../src/navigation/locales.ts';
import { folderOf } from './builds.ts';

/**
 * Words that stand in pages outside of messages and outside of `<code>`: names of the sources, the same in every language. Property names
 * are not among them: many are English words (`title`, `status`), and pages have them in `<code>`.
 */
export function neutralTexts(): (word: string) => boolean {
  return isOneOf(namesInPages());
}

/** The same in the explorer, whose forms have the names of fields as labels, and values of the contract. */
export function neutralTextsOfForms(): (word: string) => boolean {
  const contract = readContract();
  const fields = valuesOf(contract, new Set(['name', 'enum', 'examples', 'example', 'const', 'default']));
  const paths = operationsOf(contract).flatMap(({ path }) => `/api${path}`.split(/\{\w+\}/));
  const isName = isOneOf([
    ...namesInPages(),
    ...fields,
    ...paths,
    ...keysOf(contract.components),
    'true',
    'false',
  ]);
  // Forms are filled in with the IDs of the sandbox's models.
  return (word) => isName(word) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(word);
}

function namesInPages(): string[] {
  const contract = readContract();
  return [
    ...Object.keys(contract.components.schemas),
    ...operationsOf(contract).flatMap(({ method, path }) => [method.toUpperCase(), path]),
    ...valuesOf(contract, new Set(['operationId', 'type', 'format'])),
    // How pages write a type that is not stated, and a file in a form.
    ...['any', 'file'],
    ...[...sdkNameVariants().values()].flatMap((variants) => [...variants.keys()]),
    ...valuesOf(readAlgorithms(readSource(algorithmsFile)), new Set(['number', 'variable'])),
    ...sampleLanguages.map(({ label }) => label),
    // Commands that differ have their shell as a title.
    ...['Bash', 'PowerShell'],
    ...loadTranslator().languages.map(languageName),
    ...fileNames(),
  ];
}

function isOneOf(names: readonly string[]): (word: string) => boolean {
  const words = new Set(names.flatMap(wordsOf));
  return (word) => words.has(word) || isAddress(word);
}

/** All keys and texts below an object: names of properties, and the contract's examples. */
function keysOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('t(:') ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]);
}

/** The texts under certain keys, anywhere in a document. */
function valuesOf(value: unknown, keys: ReadonlySet<string>): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const own = keys.has(key) ? [item].flat().filter((text) => typeof text === 'string') : [];
    return [...own, ...valuesOf(item, keys)];
  });
}

/** Files that pages name: examples, and what a reader can download. */
function fileNames(): string[] {
  const published = globSync('**/*.{json,yaml,png}', { cwd: folderOf('site') });
  return [...globSync('examples/**/*.*'), ...published].map((file) => basename(file));
}

/** What is left of `https://example.org/api` when it is split into words. */
function isAddress(word: string): boolean {
  return word === 'https' || /^\/\/[\w.-]+\.\w+(\/|$)/.test(word);
}
