import { parse, parseFragment, serialize, serializeOuter } from 'parse5';
import { expect, test } from 'vitest';
import { contentsOf, embedPages } from '../../src/integrations/languageFiles/onePage/embedPages.ts';

const page = (title: string, content: string) =>
  parse(`<main><h1 id="_top">${title}</h1><div class="sl-markdown-content">${content}</div></main>`);

function embedded(): string[] {
  return embedPages(
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
  ).map((section) => serializeOuter(section));
}

test('ids are unique by the page, and headings go down one level', () => {
  const [train = '', predict = ''] = embedded();
  expect(train).toMatch(/^<section class="embedded-page" id="methods-train"[^>]*><h2>Train now<\/h2>/);
  expect(train).toContain('<h3 id="methods-train--errors">Errors</h3>');
  expect(predict).toContain('<h3 id="methods-predict--errors">Errors</h3>');
  expect(train).toContain('id="methods-train--tab" aria-controls="methods-train--panel"');
});

test('a title keeps the places where its line may break', () => {
  const [section] = embedPages([{ address: '/schemas/item/', page: page('Item<wbr>Models', '') }], '/');
  expect(section && serializeOuter(section)).toContain('<h2>Item<wbr>Models</h2>');
});

test('a page of the language itself has an id without the language', () => {
  const [section] = embedPages([{ address: '/docs/ja/errors/', page: page('Errors', '') }], '/docs/ja/');
  expect(section && serializeOuter(section)).toContain('id="errors"');
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
  expect(contentsOf([section as never]).map((list) => serialize(list))).toEqual([
    '<li><a href="#a">A &lt; B</a></li>',
  ]);
});
