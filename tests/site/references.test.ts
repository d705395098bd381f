import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { readContract } from '../../src/api/readContract.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { localizedHref, pathWithoutLanguage } from '../../src/i18n/languages.ts';
import { errorsOf } from '../../src/reference/errors.ts';
import { type BuiltPage } from '../../tools/audit/builtPages.ts';
import { pagesOf } from './builds.ts';
import {
  attribute,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
  byClass,
  byTag,
  hasClass,
} from '../../src/html/elements.ts';

/** All pages but the one that is made of them: there, links between pages lead to its sections. */
const pages = pagesOf('site').filter(({ path }) => !path.endsWith('/all/'));
const translator = loadTranslator();
const contract = readContract();

/** Name → the page that describes it, made from the contract alone. */
const described = new Map<string, string>([
  ...errorsOf(publishedContract('en')).flatMap(({ value }): [string, string][] =>
    value.errors.title ? [[value.errors.title, '/errors/']] : [],
  ),
  ...Object.keys(contract.components.schemas).map((name): [string, string] => [
    name,
    `/schemas/${name.toLowerCase()}/`,
  ]),
  ...operationsOf(contract).flatMap(({ method, path, slug, 'x-sdk': sdk }) =>
    [`${method.toUpperCase()} ${path}`, sdk?.csharp].flatMap((name): [string, string][] =>
      name ? [[name, `/methods/${slug}/`]] : [],
    ),
  ),
]);

/** Where a name is no link, and why. */
function isException(code: HtmlElement): boolean {
  // A link or a control of its own; a title, which names the thing that follows; the parts of the explorer.
  const closed = /^(a|button|summary|label|select|nav|pre|figure|h[1-6]|.*-.*)$/;
  for (
    let node: HtmlNode | null = code.parentNode;
    node;
    node = 'parentNode' in node ? node.parentNode : null
  ) {
    // The name beside a request leads where the request does.
    if (
      isElement(node) &&
      (closed.test(node.tagName) || hasClass(node, 'operation-summary') || hasClass(node, 'sdk-beside'))
    )
      return true;
  }
  return false;
}

/** Whether another cell of the row of a table leads there: a second link to the same place is of no use to anybody. */
function isLinkedInRow(code: HtmlElement, target: string): boolean {
  let node: HtmlNode | null = code;
  while (node && !(isElement(node) && node.tagName === 'tr'))
    node = 'parentNode' in node ? node.parentNode : null;
  return (
    node !== null &&
    byTag(node, 'a').some(
      (link) => pathWithoutLanguage(attribute(link, 'href') ?? '', translator.languages, '/') === target,
    )
  );
}

function inlineCode(page: BuiltPage): HtmlElement[] {
  return byClass(page.document, 'sl-markdown-content').flatMap((content) => byTag(content, 'code'));
}

/** The names that a piece of code shows: one, or one per sample language. */
function namesOf(code: HtmlElement): string[] {
  const variants = byTag(code, 'span').filter((span) => attribute(span, 'data-sdk-only') !== undefined);
  return variants.length > 0 ? variants.map((span) => textOf(span).trim()) : [textOf(code).trim()];
}

describe('names in backticks', () => {
  test('every operation, schema and error that prose names is a link, except on its own page', () => {
    const dead = pages.flatMap((page) => {
      const path = pathWithoutLanguage(page.path, translator.languages, '/');
      return inlineCode(page).flatMap((code) => {
        const target = namesOf(code)
          .map((name) => described.get(name))
          .find(Boolean);
        const isLinked = byTag(code, 'a').length > 0;
        if (!target || target === path || isLinked || isException(code)) return [];
        if (isLinkedInRow(code, target)) return [];
        return [`${page.file}: ${namesOf(code).join(' / ')}`];
      });
    });
    expect(dead).toEqual([]);
  });

  test('a link leads to what it names, in the language of its page', () => {
    const links = pages.flatMap((page) => {
      const language = page.path.startsWith('/ja/') ? 'ja' : 'en';
      return byClass(page.document, 'sl-markdown-content').flatMap((content) =>
        byTag(content, 'a').flatMap((link) => {
          const [code] = link.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'code');
          const target =
            code && link.childNodes.length === 1 ? described.get(namesOf(code)[0] ?? '') : undefined;
          if (!code || !target || target === '/errors/' || isException(link)) return [];
          return [
            { page: page.file, href: attribute(link, 'href'), want: localizedHref(target, language, '/') },
          ];
        }),
      );
    });
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ href, want }) => href !== want)).toEqual([]);
  });

  test('no link is inside another, and none leads from a page to itself by name', () => {
    const nested = pages.flatMap((page) =>
      // The parser takes nested links apart, so they are looked for in the source.
      /<a\b[^>]*>(?:(?!<\/a>)[^])*?<a\b/.test(page.source.replace(/<(script|style|svg)\b[^]*?<\/\1>/g, ''))
        ? [page.file]
        : [],
    );
    expect(nested).toEqual([]);
  });
});

describe('terms', () => {
  const glossary = pagesOf('site').filter(({ path }) => path.endsWith('/glossary/'));

  test('each term leads to the glossary once per page, and to a term that is there', () => {
    const ids = new Set(
      glossary.flatMap(({ document }) =>
        [...elementsOf(document)].map((element) => attribute(element, 'id')),
      ),
    );
    const wrong = pages.flatMap((page) => {
      const targets = byClass(page.document, 'term').map((link) => attribute(link, 'href') ?? '');
      const twice = targets.filter((target, index) => targets.indexOf(target) !== index);
      const dead = targets.filter((target) => !ids.has(target.split('#')[1]));
      return [...twice, ...dead].map((target) => `${page.file}: ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['/authorization/', 'access-token'],
    ['/algorithms/', 'reconstruction-error'],
    ['/methods/train/', 'asynchronous'],
  ])('%s leads to the term %s in every language', (path, id) => {
    for (const language of translator.languages) {
      const address = localizedHref(path, language, '/');
      const page = pagesOf('site').find((candidate) => candidate.path === address);
      const targets = page ? byClass(page.document, 'term').map((link) => attribute(link, 'href')) : [];
      expect(targets).toContain(localizedHref(`/glossary/#${id}`, language, '/'));
    }
  });

  test('the glossary does not lead to itself', () => {
    expect(glossary.flatMap(({ document }) => byClass(document, 'term'))).toEqual([]);
  });
});
