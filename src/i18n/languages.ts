import { sourceLanguage } from './messages.ts';

/** The folder of a language in the site's paths: none for the source language, `/ja/` for Japanese. */
export function pathPrefix(language: string): string {
  return language === sourceLanguage ? '' : `${language}/`;
}

/**
 * The language of a path below the site's root: `ja/usage` → `ja`, `usage` → `en`.
 *
 * @param languages all languages of the site
 */
export function languageOfPath(path: string, languages: readonly string[]): string {
  const first = path.replace(/^\//, '').split('/')[0] ?? '';
  return languages.includes(first) ? first : sourceLanguage;
}

/**
 * The address of a page of the site in a language.
 *
 * @param path root-relative without language, like `/methods/train/#responses`
 * @param base the folder that the site is deployed below (`/` or `/docs/`)
 */
export function localizedHref(path: string, language: string, base: string): string {
  return base.replace(/\/?$/, '/') + pathPrefix(language) + path.replace(/^\//, '');
}

/**
 * The path of a page without base and language: `/docs/ja/errors/` → `/errors/`. The inverse of {@link localizedHref}.
 */
export function pathWithoutLanguage(pathname: string, languages: readonly string[], base: string): string {
  const path = `/${pathname}`.replace(/^\/+/, '/').slice(base.replace(/\/?$/, '/').length);
  const language = languageOfPath(path, languages);
  return `/${path.slice(path.startsWith(pathPrefix(language)) ? pathPrefix(language).length : 0)}`;
}
