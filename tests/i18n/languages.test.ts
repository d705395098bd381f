import { describe, expect, it } from 'vitest';
import { languageOfPath, localizedHref, pathWithoutLanguage } from '../../src/i18n/languages.ts';
import { preferredLanguage } from '../../src/client/preferredLanguage.ts';

const languages = ['en', 'ja'];

describe('addresses of pages', () => {
  const cases: [path: string, language: string, base: string, href: string][] = [
    ['/', 'en', '/', '/'],
    ['/', 'ja', '/', '/ja/'],
    ['/methods/train/#responses', 'en', '/', '/methods/train/#responses'],
    ['/methods/train/#responses', 'ja', '/docs/', '/docs/ja/methods/train/#responses'],
    ['/japan/', 'en', '/docs', '/docs/japan/'],
  ];
  it.each(cases)('%s in %s below %s', (path, language, base, href) => {
    expect(localizedHref(path, language, base)).toBe(href);
    expect(pathWithoutLanguage(href, languages, base)).toBe(path);
  });

  it.each([
    ['ja/usage.md', 'ja'],
    ['/ja', 'ja'],
    ['usage.md', 'en'],
    ['japan/usage.md', 'en'],
    ['', 'en'],
  ])('%s is in %s', (path, language) => expect(languageOfPath(path, languages)).toBe(language));
});

describe('preferredLanguage', () => {
  const cases: [browser: string[], want: string | undefined][] = [
    [['ja-JP', 'en'], 'ja'],
    [['de', 'ja'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['de', 'fr'], undefined],
    [[], undefined],
  ];
  it.each(cases)('%j', (browser, want) => expect(preferredLanguage(browser, languages)).toBe(want));
});
