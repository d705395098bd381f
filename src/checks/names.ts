import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readAlgorithms, algorithmsFile } from '../algorithms/readAlgorithms.ts';
import { type Contract, httpMethods } from '../api/contract.ts';
import { contractFile, readContract } from '../api/readContract.ts';
import { sdkNamesOf } from '../api/sdkNames.ts';
import type { Messages } from '../i18n/messages.ts';
import { askedKey } from '../i18n/plurals.ts';
import { parseSource } from '../i18n/parseSource.ts';
import { lineAt, type Problem, readEach } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import { validateSource } from '../i18n/validateSource.ts';
import type { SourceFile, Usage } from './sources.ts';

/** Names beyond the contract, the SDKs and the algorithms, each with the reason why messages may use it. */
export const namesFile = 'locales/names.yaml';

/**
 * Every name that a message may put in backticks.
 *
 * @throws {ProblemsError} if sources of names cannot be read, with what is wrong in all of them
 */
export function knownNames(root: string): Set<string> {
  const names = new Set<string>();
  const sources = [
    () => {
      if (existsSync(join(root, contractFile))) addContract(readContract(root), names);
    },
    () => {
      if (existsSync(join(root, algorithmsFile)))
        collect(readAlgorithms(readSource(algorithmsFile, root)), names);
    },
    () => {
      for (const name of Object.keys(readFurtherNames(root))) names.add(name);
    },
  ];
  readEach(sources, (read) => read());
  return names;
}

function readFurtherNames(root: string): Record<string, string> {
  if (!existsSync(join(root, namesFile))) return {};
  const schema = z
    .record(z.string(), z.string('has to have the reason behind its colon, as text'))
    .nullable();
  return validateSource(parseSource(readSource(namesFile, root), namesFile), schema) ?? {};
}

function addContract(contract: Contract, names: Set<string>): void {
  collect(contract, names);
  for (const [template, item] of Object.entries(contract.paths)) {
    for (const method of httpMethods) if (item[method]) names.add(`${method.toUpperCase()} ${template}`);
  }
  for (const [name, variants] of sdkNamesOf(contract))
    for (const known of [name, ...variants.keys()]) names.add(known);
}

/** Keys of objects and short strings: properties, schemas, operations, parameters, enum values, example values. */
function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    if (/^[\w./-]{1,60}$/.test(value)) names.add(value);
  } else if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    names.add(String(value));
  else if (Array.isArray(value)) for (const item of value) collect(item, names);
  else if (typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      names.add(name);
      collect(item, names);
    }
  }
}

/** A text in backticks, with where it stands. */
interface Quoted {
  name: string;
  file: string;
  line: number;
}

/**
 * Names in backticks that nobody knows: a misspelt property would send readers searching. In a piece of code of several words, the words
 * that look like names of an API count.
 */
export function checkNames(
  messages: Messages,
  usages: readonly Usage[],
  templates: readonly SourceFile[],
  names: ReadonlySet<string>,
): Problem[] {
  const quoted = [
    ...[...messages.byLanguage.values()].flatMap((texts) =>
      [...texts.values()].flatMap(({ key, text, file, line }) =>
        quotedIn(text, askedKey(key, texts), usages).map((name) => ({ name, file, line })),
      ),
    ),
    ...templates.flatMap(quotedInTemplate),
  ];
  return quoted.flatMap(({ name, file, line }) =>
    unknownPart(name, names).map((part) => ({
      file,
      line,
      message: `“${part}” is no name of the contract, the SDKs or the algorithms; correct it, or add it to ${namesFile} with a reason`,
    })),
  );
}

/** The texts in backticks of a message; arguments inside are replaced by the values that its uses pass. */
function quotedIn(text: string, key: string, usages: readonly Usage[]): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return spans.flatMap((span) => {
    if (!span.includes('{{')) return [span];
    const passed = usages.filter((usage) => usage.key === key && usage.args);
    return passed.map(({ args = {} }) =>
      span.replace(/\{\{\s*(\w+)[^{}]*\}\}/g, (_whole, name: string) => args[name] ?? ''),
    );
  });
}

function quotedInTemplate({ file, text }: SourceFile): Quoted[] {
  const prose = text.replace(/```[^]*?```/g, (block) => block.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => ({
    name: match[1] ?? '',
    file,
    line: lineAt(text, match.index),
  }));
}

function unknownPart(span: string, names: ReadonlySet<string>): string[] {
  if (names.has(span) || /^-?[\d.]+$/.test(span)) return [];
  if (/^[\w.-]+$/.test(span)) return [span];
  const words = span.replace(/https?:\/\/[^\s"']*/g, ' ').match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => /_|[a-z][A-Z]/.test(word) && !names.has(word));
}
