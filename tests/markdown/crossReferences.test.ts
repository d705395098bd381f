import { describe, expect, test } from 'vitest';
import { termOf, termPattern } from '../../src/glossary/termLinks.ts';
import { createCrossReferences } from '../../src/markdown/crossReferences.ts';
import { mentionIn } from '../../src/reference/mentions.ts';

const mentions = new Map([
  ['Train', '/methods/train/'],
  ['train()', '/methods/train/'],
  ['GET /v1/workers', '/methods/get-workers/'],
  ['Model', '/schemas/model/'],
  ['Cannot find image', '/errors/#image-not-found'],
]);
const words = [
  { word: 'default model', id: 'default-model' },
  { word: 'model', id: 'model' },
  { word: '学習', id: 'training' },
];
const linker = (page: string): ((html: string) => string) =>
  createCrossReferences({
    pathOf: (name) => mentionIn(name, mentions),
    termPattern: termPattern(words),
    termOf: (word) => termOf(word, words),
    page,
    href: (path) => `/docs${path}`,
  });
const link = (html: string, page = '/'): string => linker(page)(html);

describe('mentions', () => {
  const model = '<code>Model</code>';
  const linked: [string, string, string][] = [
    ['a schema', `<p>${model}</p>`, `<p><a href="/docs/schemas/model/">${model}</a></p>`],
    [
      'a request',
      '<td><code>GET /v1/workers</code></td>',
      '<td><a href="/docs/methods/get-workers/"><code>GET /v1/workers</code></a></td>',
    ],
    ['a call', '<code>train(a, b)</code>', '<a href="/docs/methods/train/"><code>train(a, b)</code></a>'],
    [
      'a name that follows the reader’s choice',
      '<code><span data-sdk-only="python">train</span><span data-sdk-only="csharp">Train</span></code>',
      '<a href="/docs/methods/train/"><code><span data-sdk-only="python">train</span><span data-sdk-only="csharp">Train</span></code></a>',
    ],
    [
      'an error',
      '<li><code lang="en">Cannot find image</code></li>',
      '<li><a href="/docs/errors/#image-not-found"><code lang="en">Cannot find image</code></a></li>',
    ],
  ];
  test.each(linked)('%s becomes a link', (_name, given, want) => expect(link(given)).toBe(want));

  test.each([
    ['a name without call', '<p><code>train</code></p>'],
    ['a link', `<a href="/">${model}</a>`],
    ['code that contains a link', '<code><a href="/">Model</a></code>'],
    ['a heading', `<h2 id="x">${model}</h2>`],
    ['a button', `<button>${model}</button>`],
    ['a block of code', `<pre>${model}</pre>`],
    ['a custom element', `<my-form><p>${model}</p></my-form>`],
    ['an attribute', `<p data-code="${model}"></p>`],
    ['a script', `<script>const a = "${model}";</script>`],
  ])('%s stays as it is', (_name, html) => expect(link(html)).toBe(html));

  test('a row of a table leads to a place once', () => {
    const link2 = `<a href="/docs/schemas/model/">${model}</a>`;
    const named = `<tr><th><a href="/docs/schemas/model/">The model</a></th><td>${model}</td></tr>`;
    expect(link(named)).toBe(named);
    expect(link(`<tr><td>${model}</td><td>${model}</td></tr>`)).toBe(
      `<tr><td>${link2}</td><td>${model}</td></tr>`,
    );
    expect(link(`<tr><td>${model}</td></tr><tr><td>${model}</td></tr>`)).toBe(
      `<tr><td>${link2}</td></tr><tr><td>${link2}</td></tr>`,
    );
    expect(link(`${model}<p>${model}</p>`)).toBe(`${link2}<p>${link2}</p>`);
  });

  test('nothing leads to the page itself', () => {
    expect(link(`<p>${model}</p>`, '/schemas/model/')).toBe(`<p>${model}</p>`);
    const error = '<p><code>Cannot find image</code></p>';
    expect(link(error, '/errors/')).toBe(error);
  });
});

describe('terms', () => {
  const term = (id: string, text: string): string =>
    `<a class="term" href="/docs/glossary/#${id}">${text}</a>`;

  test('the first use is a link, whatever its case and number', () => {
    expect(link('<p>Models and a model.</p>')).toBe(`<p>${term('model', 'Models')} and a model.</p>`);
  });
  test('the longer term counts', () => {
    expect(link('<p>The default model.</p>')).toBe(`<p>The ${term('default-model', 'default model')}.</p>`);
  });
  test('a Japanese term is no part of a compound', () => {
    expect(link('<p>学習サイズと深層学習。モデルを学習させる。</p>')).toBe(
      `<p>学習サイズと深層学習。モデルを${term('training', '学習')}させる。</p>`,
    );
  });
  test('pieces of a page count together', () => {
    const inPieces = linker('/');
    expect(inPieces('<p>model</p>')).toContain('<a ');
    expect(inPieces('<p>model</p>')).toBe('<p>model</p>');
  });
  test.each([
    ['a link', '<p><a href="/">model</a></p>'],
    ['a heading', '<h3>model</h3>'],
    ['the head of a row', '<th>model</th>'],
    ['what only some readers see', '<div data-sdk-only="python"><p>model</p></div>'],
    ['a part of a word', '<p>remodel model_id</p>'],
    ['code', '<p><code>model</code></p>'],
  ])('%s is left alone', (_name, html) => expect(link(html)).toBe(html));
});
