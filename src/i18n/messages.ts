import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar } from 'yaml';
import { parseSource } from './parseSource.ts';
import type { Problem } from './problem.ts';

/** One message of one language, with the place where it is written. */
export interface Message {
  key: string;
  text: string;
  file: string;
  line: number;
}

/** All messages of all languages. */
export interface Messages {
  /** Language tags, the source language first: the folders of `locales/`. */
  languages: string[];
  /** language → key → message */
  byLanguage: Map<string, Map<string, Message>>;
  /** What could not be read: bad YAML, duplicate keys, values that are not text. */
  problems: Problem[];
}

/** The language that the others are translated from, and that stands in for a missing message. */
export const sourceLanguage = 'en';

/**
 * The languages that have to be complete: a message that one of them lacks fails the build. Any other language may grow: what it lacks is shown in the
 * source language, marked, and counted.
 */
export const completeLanguages: readonly string[] = [sourceLanguage, 'ja'];

const KEY = /^[A-Za-z0-9][\w.]*$/;

/** The languages of a project: the folders of `locales/`, the source language first. */
export function findLanguages(root: string): string[] {
  const folder = join(root, 'locales');
  if (!existsSync(folder)) return [];
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return languages.sort((a, b) => Number(b === sourceLanguage) - Number(a === sourceLanguage));
}

/**
 * Reads `locales/<language>/*.yaml`. Nothing is thrown: everything wrong is listed in `problems`, so that one run shows it all.
 *
 * @param root the project's root folder
 */
export function readMessages(root: string): Messages {
  const languages = findLanguages(root);
  const byLanguage = new Map<string, Map<string, Message>>();
  const problems: Problem[] = [];
  for (const language of languages) {
    const messages = new Map<string, Message>();
    byLanguage.set(language, messages);
    const folder = join('locales', language);
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (!name.endsWith('.yaml')) continue;
      const file = `locales/${language}/${name}`;
      const read = readMessageFile(readFileSync(join(root, file), 'utf8'), file);
      problems.push(...read.problems);
      for (const message of read.messages) {
        const first = messages.get(message.key);
        if (first) problems.push(duplicate(message, first));
        else messages.set(message.key, message);
      }
    }
  }
  return { languages, byLanguage, problems };
}

function duplicate({ key, file, line }: Message, first: Message): Problem {
  return {
    file,
    line,
    message: `duplicate key “${key}”, first at ${first.file}:${first.line}; delete one of them`,
  };
}

/**
 * Reads one message file: a flat YAML map of key to text. What can be read is returned even if other lines are broken; a key that stands
 * twice comes twice.
 *
 * @param source the file's text
 * @param file its path, for problems and for {@link Message.file}
 */
export function readMessageFile(source: string, file: string): { messages: Message[]; problems: Problem[] } {
  const { document, problems, lineAt } = parseSource(source, file, { allowDuplicateKeys: true });
  const messages: Message[] = [];
  if (document.contents === null) return { messages, problems };
  if (!isMap(document.contents)) {
    problems.push({
      file,
      line: 1,
      message: `“${file}” has to be a map of messages; write each as a line “key: text”`,
    });
    return { messages, problems };
  }
  for (const { key: keyNode, value } of document.contents.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const line = lineAt(isScalar(keyNode) ? keyNode.range[0] : undefined);
    if (!KEY.test(key))
      problems.push({ file, line, message: `“${key}” cannot be a key: use letters, digits, _ and .` });
    else if (!isScalar(value) || typeof value.value !== 'string') {
      problems.push({
        file,
        line,
        message: `“${key}” is not text: put the value in quotes, or write text after the colon`,
      });
    } else messages.push({ key, text: value.value.replace(/\n+$/, ''), file, line });
  }
  return { messages, problems };
}
