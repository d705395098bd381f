import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Message, type Messages, sourceLanguage } from './messages.ts';
import { sourceOf } from './plurals.ts';
import { parseSource } from './parseSource.ts';
import { text, validateSource } from './validateSource.ts';

/**
 * For each translated message, the digest of the English text that its translator last saw: `locales/<language>.confirmed.json`.
 * A translation whose English text has another digest now is *stale*.
 */
export type Confirmed = Record<string, string>;

function confirmedFile(language: string): string {
  return `locales/${language}.confirmed.json`;
}

/** Digest of a message text: the first 12 hexadecimal digits of its SHA-256. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * Reads the record of a language; an absent file is an empty record.
 *
 * @throws {ProblemsError} if it is no JSON, or something else than keys with digests
 */
export function readConfirmed(root: string, language: string): Confirmed {
  const file = confirmedFile(language);
  const path = join(root, file);
  if (!existsSync(path)) return {};
  const remedy = `restore the file, or delete it and run npm run messages -- --confirm ${language}`;
  return validateSource(
    parseSource(readFileSync(path, 'utf8'), file, { remedy }),
    z.record(z.string(), text),
  );
}

/**
 * The keys whose translation was confirmed against another English text than today's. A key without a record is new, not stale.
 */
export function staleKeys(root: string, messages: Messages, language: string): Set<string> {
  if (language === sourceLanguage) return new Set();
  const confirmed = readConfirmed(root, language);
  const stale = new Set<string>();
  for (const [key, source] of translated(messages, language)) {
    const digest = confirmed[key];
    if (digest !== undefined && digest !== digestOf(source.text)) stale.add(key);
  }
  return stale;
}

/** The keys that nobody confirmed and whose translation is the English sentence still. */
export function unconfirmedCopies(root: string, messages: Messages, language: string): string[] {
  const confirmed = readConfirmed(root, language);
  return [...translated(messages, language)]
    .filter(
      ([key, source]) => confirmed[key] === undefined && isCopy(textOf(messages, language, key), source.text),
    )
    .map(([key]) => key);
}

function textOf(messages: Messages, language: string, key: string): string | undefined {
  return messages.byLanguage.get(language)?.get(key)?.text;
}

/** Whether a translation is the English sentence still. Single words and names may be the same in both languages. */
function isCopy(translation: string | undefined, source: string): boolean {
  return translation === source && /[a-z]{2,} [a-z]{2,}/.test(source);
}

/** The messages of a language, each with the message of the source language that it translates. */
function* translated(messages: Messages, language: string): Generator<[string, Message]> {
  const sources = messages.byLanguage.get(sourceLanguage) ?? new Map<string, Message>();
  for (const key of messages.byLanguage.get(language)?.keys() ?? []) {
    const source = sourceOf(key, sources);
    if (source) yield [key, source];
  }
}

/**
 * Records that translations fit today's English texts, and drops records of keys that are gone.
 *
 * @param keys the keys to confirm; `undefined`: those that have no record yet (new translations), but for copies of the English text
 * @returns the keys whose record changed
 */
export function confirm(
  root: string,
  messages: Messages,
  language: string,
  keys?: ReadonlySet<string>,
): string[] {
  const before = readConfirmed(root, language);
  const after: Confirmed = {};
  for (const [key, source] of translated(messages, language)) {
    const translation = textOf(messages, language, key);
    const isDue = keys ? keys.has(key) : before[key] === undefined && !isCopy(translation, source.text);
    const digest = isDue ? digestOf(source.text) : before[key];
    if (digest !== undefined) after[key] = digest;
  }
  writeFileSync(
    join(root, confirmedFile(language)),
    `${JSON.stringify(after, Object.keys(after).sort(), 2)}\n`,
  );
  return Object.keys(after).filter((key) => after[key] !== before[key]);
}
