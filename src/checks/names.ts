import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAlgorithms, algorithmsFile } from '../algorithms/readAlgorithms.ts';
import { type Contract, httpMethods } from '../api/contract.ts';
import { contractFile } from '../api/readContract.ts';
import { sdkNamesOf } from '../api/sdkNames.ts';
import type { Messages } from '../i18n/messages.ts';
import { lineAt, type Problem } from '../i18n/problem.ts';
import type { SourceFile, Usage } from './sources.ts';

/** Names beyond the contract, the SDKs and the algorithms, each with the reason why messages may use it. */
export const namesFile = 'locales/names.yaml';

/** Every name that a message may put in backticks. */
export function knownNames(root: string): Set<string> {
  const names = new Set<string>();
  addContract(root, names);
  addAlgorithms(root, names);
  const path = join(root, namesFile);
  if (existsSync(path))
    for (const name of Object.keys((parse(readFileSync(path, 'utf8')) as object | null) ?? {}))
      names.add(name);
  return names;
}

function addContract(root: string, names: Set<string>): void {
  const path = join(root, contractFile);
  if (!existsSync(path)) return;
  const contract = parse(readFileSync(path, 'utf8')) as Contract;
  collect(contract, names);
  for (const [template, item] of Object.entries((contract as Partial<Contract>).paths ?? {})) {
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

function addAlgorithms(root: string, names: Set<string>): void {
  const path = join(root, algorithmsFile);
  if (existsSync(path)) collect(readAlgorithms(readFileSync(path, 'utf8')), names);
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
        quotedIn(text, key, usages).map((name) => ({ name, file, line })),
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
      span.replace(/\{\{\s*(\w+)\s*\}\}/g, (_whole, name: string) => args[name] ?? ''),
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
