import { askedKey, hasForms, messagesFor, pluralCategories, sourceOf } from '../i18n/plurals.ts';
import { completeLanguages, type Message, type Messages, sourceLanguage } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';
import { argumentsOf, wantedArguments } from '../i18n/translate.ts';
import type { Usage } from './sources.ts';

/** Keys and arguments: of the sources against the messages, and of the languages against each other. */
export function checkKeys(
  messages: Messages,
  usages: readonly Usage[],
  usedElsewhere: ReadonlySet<string>,
): Problem[] {
  const source = messages.byLanguage.get(sourceLanguage) ?? new Map<string, Message>();
  const used = new Set(usages.map(({ key }) => key));
  const isUsed = (key: string): boolean => {
    const asked = askedKey(key, source);
    return used.has(asked) || usedElsewhere.has(asked);
  };
  return [
    ...usages.flatMap((usage) => checkUsage(usage, source)),
    ...[...source.values()].flatMap((message) => checkMessage(message, isUsed)),
    ...checkSourceForms(source),
    ...messages.languages.flatMap((language) =>
      language === sourceLanguage
        ? []
        : checkTranslation(language, messages.byLanguage.get(language) ?? new Map(), source),
    ),
  ];
}

function checkUsage({ key, args, file, line }: Usage, source: ReadonlyMap<string, Message>): Problem[] {
  const [message] = messagesFor(key, source);
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
  const wanted = wantedArguments(key, source);
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

function checkMessage({ key, text, file, line }: Message, isUsed: (key: string) => boolean): Problem[] {
  if (text.trim() === '')
    return [{ file, line, message: `“${key}” is empty; write its text, or delete it and its uses` }];
  if (isUsed(key)) return [];
  return [{ file, line, message: `unused message “${key}”; delete it in every language, or use it` }];
}

function checkTranslation(
  language: string,
  translation: ReadonlyMap<string, Message>,
  source: ReadonlyMap<string, Message>,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of expectedKeys(language, source)) {
    const original = sourceOf(key, source);
    if (!original) continue;
    const own = translation.get(key);
    const expected = original.file.replace(`locales/${sourceLanguage}/`, `locales/${language}/`);
    const place = `${original.file}:${original.line}`;
    if (!own && completeLanguages.includes(language))
      problems.push({ file: expected, message: `missing message “${key}”; translate ${place}` });
    else if (own) problems.push(...compare(own, original, expected, source));
  }
  const expected = new Set(expectedKeys(language, source));
  for (const { key, file, line } of translation.values()) {
    if (expected.has(key)) continue;
    const message =
      askedKey(key, source) === key
        ? `“${key}” does not exist in English; delete it, or add it to locales/${sourceLanguage}/`
        : `“${key}” is never shown: the plural forms of “${language}” are ${pluralCategories(language).join(', ')}; delete it`;
    problems.push({ file, line, message });
  }
  return problems;
}

/** The keys that a language needs: those of the source language, of messages with plural forms its own forms. */
export function expectedKeys(language: string, source: ReadonlyMap<string, Message>): string[] {
  const asked = new Set([...source.keys()].map((key) => askedKey(key, source)));
  return [...asked].flatMap((key) =>
    hasForms(key, source) ? pluralCategories(language).map((category) => `${key}_${category}`) : [key],
  );
}

/** A translation beside what it translates. */
function compare(
  { key, text, file, line }: Message,
  original: Message,
  expected: string,
  source: ReadonlyMap<string, Message>,
): Problem[] {
  const at = (message: string): Problem => ({ file, line, message });
  const place = `${original.file}:${original.line}`;
  const asked = askedKey(original.key, source);
  const allowed = wantedArguments(asked, source);
  const given = argumentsOf(text);
  // The form for one may say its number in words: “one image”.
  const wanted = [...argumentsOf(original.text)].filter(
    (name) => name !== 'count' || asked === original.key || key.endsWith('_other'),
  );
  return [
    ...(text.trim() === '' ? [at(`“${key}” is empty; translate ${place}`)] : []),
    ...(file === expected ? [] : [at(`“${key}” belongs in ${expected}, as in English; move it`)]),
    ...wanted
      .filter((name) => !given.has(name))
      .map((name) => at(`“${key}” lacks the argument {{${name}}} of ${place}`)),
    ...[...given]
      .filter((name) => !allowed.has(name))
      .map((name) => at(`“${key}” has the argument {{${name}}}, unknown to ${place}; remove it`)),
  ];
}

/** The plural forms that the source language needs and does not have. */
function checkSourceForms(source: ReadonlyMap<string, Message>): Problem[] {
  return expectedKeys(sourceLanguage, source)
    .filter((key) => !source.has(key))
    .map((key) => {
      const other = sourceOf(key, source);
      const forms = pluralCategories(sourceLanguage).join(' and ');
      return {
        file: other?.file ?? `locales/${sourceLanguage}`,
        ...(other && { line: other.line }),
        message: `“${other?.key ?? key}” has plural forms, and lacks “${key}”: English has the forms ${forms}; add it`,
      };
    });
}
