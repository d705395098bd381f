import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Contract, OperationObject } from '../../src/api/contract.ts';
import { operationSlug, operationsOf } from '../../src/api/operations.ts';
import { contractFile } from '../../src/api/readContract.ts';
import { findPlaceholders } from '../../src/i18n/placeholder.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';

/** What a build reads, besides `node_modules`, which is found above the copy. */
const copied = [
  'astro.config.mjs',
  'ec.config.mjs',
  'examples',
  'locales',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * A copy of this project whose contract has its operations several times, each with paths, tags, messages and samples of its own.
 *
 * @param root this project
 * @param folder where the copy goes; must lie below the root, so that packages are found
 * @param operations how many operations the copy has; a multiple of this contract's number
 */
export function cloneProject(root: string, folder: string, operations: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of copied) cpSync(join(root, source), join(folder, source), { recursive: true });
  // Modules find their packages in a folder above; the licenses of what readers get are read from the project's own.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const contract = parse(readFileSync(join(folder, contractFile), 'utf8')) as Contract;
  const originals = operationsOf(contract);
  const { paths, tags } = structuredClone(contract);
  const messages = new Set<string>();
  for (let copy = 2; copy <= operations / originals.length; copy++) {
    for (const tag of tags) contract.tags.push(renamed(tag, copy, messages));
    for (const [path, item] of Object.entries(paths))
      contract.paths[`/copy${copy}${path}`] = copyOfItem(item, copy, messages);
    for (const { operationId } of originals) copySamples(folder, operationSlug(operationId), copy);
  }
  writeFileSync(
    join(folder, contractFile),
    stringify(contract, { lineWidth: 0, aliasDuplicateObjects: false }),
  );
  copyMessages(folder, messages, operations / originals.length);
}

function copyOfItem(item: Contract['paths'][string], copy: number, messages: Set<string>): typeof item {
  return Object.fromEntries(
    Object.entries(item).map(([method, value]) => {
      if (method === 'parameters') return [method, value];
      const operation = value as OperationObject;
      const { operationId, tags = [], 'x-sdk': sdk = {} } = operation;
      return [
        method,
        {
          ...renamed(operation, copy, messages),
          operationId: `${operationId}_${copy}`,
          tags: tags.map((tag) => `${tag}-${copy}`),
          'x-sdk': {
            csharp: sdk.csharp && `${sdk.csharp}${copy}`,
            python: sdk.python && `${sdk.python}_${copy}`,
          },
        },
      ];
    }),
  );
}

/** An object whose own texts, a name and messages that are one placeholder, are those of the copy. */
function renamed<Value extends object>(value: Value, copy: number, messages: Set<string>): Value {
  const rename = ([name, text]: [string, unknown]): [string, unknown] => {
    if (typeof text !== 'string') return [name, text];
    if (name === 'name') return [name, `${text}-${copy}`];
    const [first] = findPlaceholders(text);
    if (!first) return [name, text];
    messages.add(first.key);
    return [name, text.replace(`t(:${first.key}`, `t(:${first.key}_${copy}`)];
  };
  return Object.fromEntries(Object.entries(value).map(rename)) as Value;
}

function copySamples(folder: string, slug: string, copy: number): void {
  for (const { id } of sampleLanguages) {
    const samples = join(folder, 'examples', id);
    for (const file of readdirSync(samples).filter((name) => name.startsWith(`${slug}.`)))
      cpSync(join(samples, file), join(samples, file.replace(slug, `${slug}-${copy}`)));
  }
}

/** The messages stand in a file of their own beside the original's; the copy's number is behind the text, so that each is another. */
function copyMessages(folder: string, keys: ReadonlySet<string>, copies: number): void {
  for (const language of readdirSync(join(folder, 'locales'), { withFileTypes: true })) {
    if (!language.isDirectory()) continue;
    const locale = join(folder, 'locales', language.name);
    for (const file of readdirSync(locale).filter((name) => extname(name) === '.yaml')) {
      const all = parse(readFileSync(join(locale, file), 'utf8')) as Record<string, string>;
      const own = Object.entries(all).filter(([key]) => keys.has(key));
      if (own.length === 0) continue;
      const cloned = Array.from({ length: copies - 1 }, (_, index) => index + 2).flatMap((copy) =>
        own.map(([key, text]) => [`${key}_${copy}`, `${text} (${copy})`]),
      );
      writeFileSync(
        join(locale, `${basename(file, '.yaml')}-copies.yaml`),
        stringify(Object.fromEntries(cloned)),
      );
    }
  }
  for (const name of readdirSync(join(folder, 'locales')).filter((file) => file.endsWith('.confirmed.json')))
    rmSync(join(folder, 'locales', name));
}
