import { stripMarks } from './marks.ts';
import type { PluralForms, Translator } from './translate.ts';

/**
 * The plural forms of a message whose arguments only the browser knows: it fills them in with `src/client/fill.ts`. Without marks, since scripts put it into
 * the page as text.
 */
export function browserForms(translator: Translator, language: string, key: string): PluralForms {
  return Object.fromEntries(
    Object.entries(translator.template(language, key)).map(([form, text]) => [form, stripMarks(text)]),
  );
}

/** The same of a message that does not count. */
export function browserText(translator: Translator, language: string, key: string): string {
  return browserForms(translator, language, key)['other'] ?? '';
}
