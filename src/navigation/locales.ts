import { sourceLanguage } from '../i18n/messages.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translator } from '../i18n/translate.ts';

/** Starlight's table of languages: the source language at the root, the others in a folder of their name. */
export function starlightLocales(translator: Translator): Record<string, { label: string; lang: string }> {
  return Object.fromEntries(
    translator.languages.map((language) => [
      language === sourceLanguage ? 'root' : language,
      { label: languageName(language), lang: language },
    ]),
  );
}

/** What a language calls itself: `English`, `日本語`. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** One message in every language, for configuration: language → text. */
export function localizedText(translator: Translator, key: string): Record<string, string> {
  return Object.fromEntries(
    translator.languages.map((language) => [language, stripMarks(translator.in(language)(key))]),
  );
}
