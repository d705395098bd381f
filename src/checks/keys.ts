import { type Message, type Messages, sourceLanguage } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';
import { argumentsOf } from '../i18n/translate.ts';
import type { Usage } from './sources.ts';

/** Keys and arguments: of the sources against the messages, and of the languages against each other. */
export function checkKeys(
  messages: Messages,
  usages: readonly Usage[],
  usedElsewhere: ReadonlySet<string>,
): Problem[] {
  const source = messages.byLanguage.get(sourceLanguage) ?? new Map<string, Message>();
  const used = new Set(usages.map(({ key }) => key));
  return [
    ...usages.flatMap((usage) => checkUsage(usage, source)),
    ...[...source.values()].flatMap((message) => checkMessage(message, used, usedElsewhere)),
    ...messages.languages.flatMap((language) =>
      language === sourceLanguage
        ? []
        : checkTranslation(language, messages.byLanguage.get(language) ?? new Map(), source),
    ),
  ];
}

function checkUsage({ key, args, file, line }: Usage, source: ReadonlyMap<string, Message>): Problem[] {
  const message = source.get(key);
  if (!message) {
    return [
      {
        file,
        line,
        message: `unknown message key “${key}”; correct it, or add it to locales/${sourceLanguage}/`,
      },
    ];
  }
  if (!args) return [];
  const wanted = argumentsOf(message.text);
  const place = `${message.file}:${message.line}`;
  return [
    ...[...wanted]
      .filter((name) => !(name in args))
      .map(
        (name) =>
          `missing argument “${name}”, which the message at ${place} wants; write t(:${key}, ${name}: '…')`,
      ),
    ...Object.keys(args)
      .filter((name) => !wanted.has(name))
      .map(
        (name) =>
          `superfluous argument “${name}”; remove it, or write {{${name}}} in the message at ${place}`,
      ),
  ].map((text) => ({ file, line, message: `t(:${key}): ${text}` }));
}

function checkMessage(
  { key, text, file, line }: Message,
  used: ReadonlySet<string>,
  usedElsewhere: ReadonlySet<string>,
): Problem[] {
  if (text.trim() === '')
    return [{ file, line, message: `“${key}” is empty; write its text, or delete it and its uses` }];
  if (used.has(key) || usedElsewhere.has(key)) return [];
  return [{ file, line, message: `unused message “${key}”; delete it in every language, or use it` }];
}

function checkTranslation(
  language: string,
  translation: ReadonlyMap<string, Message>,
  source: ReadonlyMap<string, Message>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { key, text, file, line } of source.values()) {
    const own = translation.get(key);
    const expected = file.replace(`locales/${sourceLanguage}/`, `locales/${language}/`);
    if (!own) {
      problems.push({ file: expected, message: `missing message “${key}”; translate ${file}:${line}` });
      continue;
    }
    const at = { file: own.file, line: own.line };
    if (own.text.trim() === '')
      problems.push({ ...at, message: `“${key}” is empty; translate ${file}:${line}` });
    if (own.file !== expected)
      problems.push({ ...at, message: `“${key}” belongs into ${expected}, as in English; move it` });
    const [wanted, given] = [argumentsOf(text), argumentsOf(own.text)];
    for (const name of wanted) {
      if (!given.has(name))
        problems.push({ ...at, message: `“${key}” lacks the argument {{${name}}} of ${file}:${line}` });
    }
    for (const name of given) {
      if (!wanted.has(name))
        problems.push({
          ...at,
          message: `“${key}” has the argument {{${name}}}, unknown to ${file}:${line}; remove it`,
        });
    }
  }
  for (const { key, file, line } of translation.values()) {
    if (!source.has(key)) {
      problems.push({
        file,
        line,
        message: `“${key}” does not exist in English; delete it, or add it to locales/${sourceLanguage}/`,
      });
    }
  }
  return problems;
}
