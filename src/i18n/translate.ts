import i18next, { type i18n } from 'i18next';
import { marks, wrapBlocks } from './marks.ts';
import { type Message, type Messages, sourceLanguage } from './messages.ts';
import { hasForms, messageFor, messagesFor } from './plurals.ts';

/** Turns a key and its arguments into text. */
export type Translate = (key: string, args?: Record<string, unknown>) => string;

/** How messages become text for one project. */
export interface Translator {
  languages: readonly string[];
  /** @returns the translate function of one language */
  in(language: string): Translate;
  /**
   * A message before its arguments are filled in, for scripts that fill them in the browser.
   *
   * @returns its plural forms; that of a message without is `other`
   */
  template(language: string, key: string): PluralForms;
}

/** Plural category → text with `{{name}}`. */
export type PluralForms = Readonly<Record<string, string>>;

export interface TranslatorOptions {
  /** Keys whose translation is older than its English text, per language. */
  stale?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Wraps every message in ⟦ ⟧, so that a test sees which words of a page are not messages. */
  pseudo?: boolean;
}

/** A message that does not exist in any language, or an argument that a message wants and was not given. */
export class TranslationError extends Error {
  readonly key: string;
  constructor(message: string, key: string) {
    super(message);
    this.name = 'TranslationError';
    this.key = key;
  }
}

/** The names of the arguments that a message text contains, `{{name}}` and formatted ones, `{{name, number}}`. */
export function argumentsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{\s*-?\s*(\w+)\s*(?:,[^{}]*)?\}\}/g)].map((match) => match[1] ?? ''));
}

/** The arguments that a key wants: those of its message, or of all its plural forms, whose `count` decides. */
export function wantedArguments(key: string, messages: ReadonlyMap<string, Message>): Set<string> {
  const wanted = new Set(messagesFor(key, messages).flatMap(({ text }) => [...argumentsOf(text)]));
  if (hasForms(key, messages)) wanted.add('count');
  return wanted;
}

/**
 * Makes a translator from messages. A message that a language lacks is taken from the source language and carries the fallback mark;
 * a stale one carries the stale mark (see `marks.ts`).
 *
 * The returned functions throw {@link TranslationError} for an unknown key, a missing and a superfluous argument, and a `count` that is no number.
 */
export function createTranslator(messages: Messages, options: TranslatorOptions = {}): Translator {
  const engine = createEngine(messages);
  return {
    languages: messages.languages,
    in: (language) => (key, args) => translate(engine, messages, options, language, key, args),
    template: (language, key) => templateOf(messages, options, language, key),
  };
}

function createEngine({ byLanguage }: Messages): i18n {
  const engine = i18next.createInstance();
  void engine.init({
    initAsync: false,
    fallbackLng: sourceLanguage,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      [...byLanguage].map(([language, messages]) => [
        language,
        { translation: Object.fromEntries([...messages.values()].map(({ key, text }) => [key, text])) },
      ]),
    ),
  });
  return engine;
}

function translate(
  engine: i18n,
  messages: Messages,
  options: TranslatorOptions,
  language: string,
  key: string,
  args: Record<string, unknown> = {},
): string {
  const source = messages.byLanguage.get(sourceLanguage);
  const own = messageFor(key, args['count'], language, messages.byLanguage.get(language));
  const message = own?.text ? own : messageFor(key, args['count'], sourceLanguage, source);
  if (!message) throw unknownKey(key);
  const isFallback = message !== own;
  const spoken = isFallback ? sourceLanguage : language;
  const known = messages.byLanguage.get(spoken) ?? new Map<string, Message>();
  checkArguments(key, wantedArguments(key, known), args);
  if (hasForms(key, known)) checkCount(key, args['count']);
  const text = format(engine, key, { ...args, ...countIn(args), lng: spoken });
  return marked(text, message.key, language, isFallback, options);
}

function templateOf(
  { byLanguage }: Messages,
  options: TranslatorOptions,
  language: string,
  key: string,
): PluralForms {
  const own = messagesFor(key, byLanguage.get(language) ?? new Map());
  const isFallback = !own.some(({ text }) => text);
  const found = isFallback ? messagesFor(key, byLanguage.get(sourceLanguage) ?? new Map()) : own;
  if (found.length === 0) throw unknownKey(key);
  return Object.fromEntries(
    found.map((message) => {
      const category = message.key === key ? 'other' : message.key.slice(key.length + 1);
      return [category, marked(message.text, message.key, language, isFallback, options)];
    }),
  );
}

function unknownKey(key: string): TranslationError {
  return new TranslationError(`unknown message key “${key}”; add it to locales/${sourceLanguage}/`, key);
}

function marked(
  text: string,
  key: string,
  language: string,
  isFallback: boolean,
  { stale, pseudo }: TranslatorOptions,
): string {
  if (pseudo) return wrapBlocks(text, '⟦', '⟧');
  if (isFallback) return wrapBlocks(text, marks.fallback.open, marks.fallback.close);
  if (stale?.get(language)?.has(key)) return wrapBlocks(text, marks.stale.open, marks.stale.close);
  return text;
}

/** Starlight narrows i18next's `t` to its own keys for the whole project; ours are checked by `npm run messages`. */
function format(engine: i18n, key: string, options: Record<string, unknown>): string {
  return (engine.t as unknown as (key: string, options: Record<string, unknown>) => string)(key, options);
}

/** Arguments of placeholders are texts; i18next chooses a plural form by a number only. */
function countIn({ count }: Record<string, unknown>): { count?: number } {
  return isDecimal(count) ? { count: Number(count) } : {};
}

function isDecimal(count: unknown): boolean {
  return typeof count === 'string' && /^\d+(?:\.\d+)?$/.test(count);
}

/** Without a number i18next would give the bare key. */
function checkCount(key: string, count: unknown): void {
  if (typeof count === 'number' || isDecimal(count)) return;
  throw new TranslationError(
    `message “${key}” has plural forms; its argument count must be a number, not “${String(count)}”`,
    key,
  );
}

function checkArguments(key: string, wanted: ReadonlySet<string>, args: Record<string, unknown>): void {
  const missing = [...wanted].filter((name) => !Object.hasOwn(args, name));
  const superfluous = Object.keys(args).filter((name) => !wanted.has(name));
  if (missing.length > 0)
    throw new TranslationError(`message “${key}” wants the argument ${missing.join(', ')}`, key);
  if (superfluous.length > 0) {
    throw new TranslationError(
      `message “${key}” has no place for the argument ${superfluous.join(', ')}`,
      key,
    );
  }
}
