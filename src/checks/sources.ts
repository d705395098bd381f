import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders, type Placeholder, PlaceholderSyntaxError } from '../i18n/placeholder.ts';
import { lineAt, type Problem } from '../i18n/problem.ts';

/** A text that people edit, with its path relative to the root. */
export interface SourceFile {
  file: string;
  text: string;
}

/** A place where a message is used. Code that looks a key up passes its arguments at run time: `args` is undefined there. */
export interface Usage {
  key: string;
  args: Record<string, string> | undefined;
  file: string;
  line: number;
}

/** Where placeholders stand: what pages, the contract, tables and samples are made from. */
const neutral: [path: string, extension: RegExp][] = [
  ['src/content/pages', /\.md$/],
  ['src/api/openapi.yaml', /$/],
  ['src/algorithms/algorithms.yaml', /$/],
  ['src/search/search.yaml', /$/],
  ['src/glossary/glossary.ts', /$/],
  ['src/content/changelog.yaml', /$/],
  ['examples', /\.(ts|py|sh|cs|yaml)$/],
  ['src/explorer/elements/dictionary.yaml', /$/],
  ['src/explorer/elements/patches', /\.ts$/],
  ['src/explorer/elements/client', /\.tsx$/],
];

/** Where code looks messages up. */
const code: [path: string, extension: RegExp][] = [
  ['src', /\.(tsx?|astro)$/],
  ['astro.config.mjs', /$/],
];

/** The language-neutral sources of a project. */
export function neutralSources(root: string): SourceFile[] {
  return neutral.flatMap(([path, extension]) => readAll(root, path, extension));
}

/** The code of a project, without the checks themselves. */
export function codeSources(root: string): SourceFile[] {
  return code
    .flatMap(([path, extension]) => readAll(root, path, extension))
    .filter(({ file }) => !file.startsWith('src/checks/'));
}

function readAll(root: string, path: string, extension: RegExp): SourceFile[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [{ file: path, text: readFileSync(full, 'utf8') }];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((file) => extension.test(file) && !file.includes('/node_modules/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** The placeholders of neutral sources; malformed ones become problems. */
export function placeholderUsages(sources: readonly SourceFile[]): { usages: Usage[]; problems: Problem[] } {
  const usages: Usage[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of sources) {
    const { placeholders, errors } = findAll(text);
    usages.push(...placeholders.map((placeholder) => toUsage(placeholder, file, text)));
    problems.push(...errors.map(({ offset, message }) => ({ file, line: lineAt(text, offset), message })));
  }
  return { usages, problems };
}

/** Placeholders before and behind malformed ones are found as well, so that one run reports everything. */
function findAll(text: string): { placeholders: Placeholder[]; errors: PlaceholderSyntaxError[] } {
  try {
    return { placeholders: findPlaceholders(text), errors: [] };
  } catch (error) {
    if (!(error instanceof PlaceholderSyntaxError)) throw error;
    // Blanked, so that the offsets of the rest stay as they are.
    const rest = findAll(`${text.slice(0, error.offset)}   ${text.slice(error.offset + 3)}`);
    return { placeholders: rest.placeholders, errors: [error, ...rest.errors] };
  }
}

function toUsage({ key, args, start }: Placeholder, file: string, text: string): Usage {
  return { key, args, file, line: lineAt(text, start) };
}

/** `t('key'`, as components look messages up. */
const LOOKUP = /\bt\(\s*'([A-Za-z0-9][\w.]*)'/g;

/** The look-ups in code that name their key. */
export function lookupUsages(sources: readonly SourceFile[]): Usage[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(LOOKUP)].map((match) => ({
      key: match[1] ?? '',
      args: undefined,
      file,
      line: lineAt(text, match.index),
    })),
  );
}

/**
 * Every quoted word and every placeholder of code: keys also reach `t` through tables and configuration, so a key that is quoted anywhere
 * counts as used.
 */
export function quotedWords(sources: readonly SourceFile[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of sources) {
    for (const match of text.matchAll(/(['"`])([\w.]+)\1|\bt\(:([\w.]+)/g))
      words.add(match[2] ?? match[3] ?? '');
  }
  return words;
}
