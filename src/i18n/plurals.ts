import type { Message } from './messages.ts';

/** The plural categories of CLDR, as i18next appends them to keys: `itemCount_one`, `itemCount_other`. */
const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** The form that every language has, and by which messages with plural forms are recognized. */
const everywhere = 'other';

/**
 * The plural categories that a language distinguishes: `one` and `other` in English, `other` alone in Japanese.
 *
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function pluralCategories(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** Whether a key stands for plural forms: it is no message itself, its forms are. */
export function hasForms(key: string, messages: ReadonlyMap<string, Message>): boolean {
  return !messages.has(key) && messages.has(`${key}_${everywhere}`);
}

/** The key by which sources ask for a message: `itemCount` for `itemCount_one`, its own for any other. */
export function askedKey(key: string, messages: ReadonlyMap<string, Message>): string {
  const base = FORM.exec(key)?.[1];
  return base !== undefined && hasForms(base, messages) ? base : key;
}

/** The messages that a key asks for: its forms in the order of CLDR, or the message itself; none for an unknown key. */
export function messagesFor(key: string, messages: ReadonlyMap<string, Message>): Message[] {
  const keys = hasForms(key, messages)
    ? ['zero', 'one', 'two', 'few', 'many', everywhere].map((category) => `${key}_${category}`)
    : [key];
  return keys.flatMap((each) => messages.get(each) ?? []);
}

/**
 * The message that i18next takes for a key and its arguments.
 *
 * @param count the argument `count`, which decides about the form
 */
export function messageFor(
  key: string,
  count: unknown,
  language: string,
  messages: ReadonlyMap<string, Message> | undefined,
): Message | undefined {
  if (!messages || !hasForms(key, messages)) return messages?.get(key);
  const category = new Intl.PluralRules(language).select(Number(count));
  return messages.get(`${key}_${category}`) ?? messages.get(`${key}_${everywhere}`);
}

/**
 * The English message that a translation belongs to: of the same key, or for a form that English does not have, its form for all others.
 */
export function sourceOf(key: string, source: ReadonlyMap<string, Message>): Message | undefined {
  return source.get(key) ?? source.get(`${FORM.exec(key)?.[1] ?? key}_${everywhere}`);
}
