import { type ConsoleMessage, expect, type Locator, type Page, test as base } from 'playwright/test';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';

export { expect } from 'playwright/test';

const translator = loadTranslator();

/** The languages of the site. */
export const languages = translator.languages;

/** A message as a page shows it. */
export function message(language: string, key: string, args?: Record<string, unknown>): string {
  return translator.in(language)(key, args);
}

/** The select that is seen on a page in a language. */
export function languageSelect(page: Page, language: string): Locator {
  return page
    .getByRole('combobox', { name: message(language, 'languageSelect.accessibleLabel'), exact: true })
    .filter({ visible: true });
}

/** The address of a page in a language. */
export function address(path: string, language: string): string {
  return localizedHref(path, language, '/');
}

/** One page of each kind; paths without language. */
export const kindsOfPage = [
  '/',
  '/quickstart/',
  '/authorization/',
  '/methods/',
  '/methods/get-items/',
  '/methods/upload-item/',
  '/schemas/',
  '/schemas/getitemsresponse/',
  '/algorithms/',
  '/errors/',
  '/examples/',
] as const;

/** One page of each kind, and those that are of no kind but the explorer and the page that holds all others. */
export const typesOfPage = [
  ...kindsOfPage,
  '/initialization/',
  '/corrections/',
  '/not-published/',
  '/glossary/',
  '/troubleshooting/',
  '/changelog/',
  '/licenses/',
  '/offline/',
  '/sandbox/',
  '/status/',
  '/404.html',
] as const;

/** Playwright's test, with a watch over every page: no error on the console, no exception, no request to another host. */
export const test = base.extend<{ watch: undefined; expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      page.on('console', (entry: ConsoleMessage) => {
        if (entry.type() === 'error') faults.push(`console: ${entry.text()} (${entry.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) faults.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !expectedErrors.some((expected) => expected.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});
