import { parse, parseFragment, serializeOuter } from 'parse5';
import { expect, test } from 'vitest';
import {
  contentsEntry,
  embedPage,
  type Page,
  sectionIds,
} from '../../src/integrations/languageFiles/onePage/embedPage.ts';
import type { HtmlElement } from '../../src/html/elements.ts';

const page = (title: string, content: string) =>
  parse(`<main><h1 id="_top">${title}</h1><div class="sl-markdown-content">${content}</div></main>`);

function embedAll(pages: readonly Page[], home: string): string[] {
  const ids = sectionIds(
    pages.map(({ address }) => address),
    home,
  );
  return pages.map((one) => serializeOuter(embedPage(one, ids) as HtmlElement));
}

function embedded(): string[] {
  return embedAll(
    [
      {
        address: '/docs/ja/methods/train/',
        page: page(
          'Train <b>now</b>',
          '<h2 id="errors">Errors</h2><a href="#errors">here</a> <a href="../predict/#errors">there</a> <a href="/docs/ja/explorer/">out</a><div role="tab" id="tab" aria-controls="panel"></div><div id="panel"></div>',
        ),
      },
      {
        address: '/docs/ja/methods/predict/',
        page: page(
          'Predict',
          '<h2 id="errors">Errors</h2><section class="demo">form</section><a href="/docs/ja/methods/train/">train</a>',
        ),
      },
    ],
    '/docs/ja/',
  );
}

test('ids are unique by the page, and headings go down one level', () => {
  const [train = '', predict = ''] = embedded();
  expect(train).toMatch(/^<section class="embedded-page" id="methods-train"[^>]*><h2>Train now<\/h2>/);
  expect(train).toContain('<h3 id="methods-train--errors">Errors</h3>');
  expect(predict).toContain('<h3 id="methods-predict--errors">Errors</h3>');
  expect(train).toContain('id="methods-train--tab" aria-controls="methods-train--panel"');
});

test('a title keeps the places where its line may break', () => {
  const [section] = embedAll([{ address: '/schemas/item/', page: page('Item<wbr>Models', '') }], '/');
  expect(section).toContain('<h2>Item<wbr>Models</h2>');
});

test('a page of the language itself has an id without the language', () => {
  const [section] = embedAll([{ address: '/docs/ja/errors/', page: page('Errors', '') }], '/docs/ja/');
  expect(section).toContain('id="errors"');
});

test('links between the pages lead to the sections, others stay', () => {
  const [train = '', predict = ''] = embedded();
  expect(train).toContain('<a href="#methods-train--errors">here</a>');
  expect(train).toContain('<a href="#methods-predict--errors">there</a>');
  expect(train).toContain('<a href="/docs/ja/explorer/">out</a>');
  expect(predict).toContain('<a href="#methods-train">train</a>');
});

test('forms stay behind; the contents name each section', () => {
  expect(embedded()[1]).not.toContain('form');
  const [section] = parseFragment('<section id="a"><h2>A &lt; B</h2></section>').childNodes;
  expect(contentsEntry(section as HtmlElement)).toBe('<li><a href="#a">A &lt; B</a></li>');
});

test('a page without content is left out', () => {
  const empty = { address: '/404/', page: parse('<main><h1 id="_top">404</h1></main>') };
  expect(embedPage(empty, sectionIds(['/404/'], '/'))).toBeUndefined();
});
