import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { wordsOf, textOutsideMessages } from '../../../tools/audit/textOutsideMessages.ts';

function messages(html: string): string[] {
  const page = {
    file: 'a.html',
    path: '/a.html',
    source: html,
    document: parse(html, { scriptingEnabled: false }),
  };
  return textOutsideMessages(page, (word) => word === 'item_id').map(({ message }) => message);
}

test.each([
  ['a message', '<p>⟦Hello world⟧</p>'],
  [
    'a message with inline elements',
    '<p>⟦Hello <a href="/x/">big <em>world</em></a>, see <code>x</code>⟧</p>',
  ],
  ['messages and punctuation', '<p>⟦Type⟧: ⟦list⟧, 200 (12.5 %) — ✓</p>'],
  ['an identifier', '<h3>item_id</h3><title>item_id | ⟦Schemas⟧</title>'],
  ['the name of a row', '<a href="#property-data-status">status</a>'],
  ['a date', '<time datetime="2026-12-01">December 1, 2026</time>'],
  ['a date in Japanese', '<html lang="ja"><time datetime="2026-12-01">2026年12月1日</time></html>'],
  ['code', '<pre><code>const a = 1;</code></pre><kbd>Ctrl</kbd>'],
  ['a script and a style', '<script>const text = "Hello";</script><style>p { color: red }</style>'],
  ['an attribute', '<button aria-label="⟦Close⟧">×</button><img alt="">'],
  ['a machine’s attribute', '<div data-sdk-only="csharp" data-hash="abc" class="big box"></div>'],
  ['texts for a script', `<div data-translations='{"a":"⟦Nothing for [SEARCH_TERM]⟧"}'></div>`],
])('%s passes', (_name, html) => {
  expect(messages(html)).toEqual([]);
});

describe('finds', () => {
  test.each([
    ['a word', '<p>Hello ⟦world⟧</p>', '<p>: “Hello ⟦world⟧” is not a message (Hello)'],
    ['a word after a message', '<p>⟦Hello⟧ world</p>', '<p>: “⟦Hello⟧ world” is not a message (world)'],
    ['Japanese', '<dt>必須</dt>', '<dt>: “必須” is not a message (必須)'],
    [
      'a word in <noscript>',
      '<body><noscript>Hello</noscript>',
      '<noscript>: “Hello” is not a message (Hello)',
    ],
    ['a word in a template', '<template><b>Hello</b></template>', '<b>: “Hello” is not a message (Hello)'],
    ['an accessible name', '<a aria-label="Close">×</a>', '<a aria-label>: “Close” is not a message (Close)'],
    ['a title', '<title>Home | ⟦A⟧</title>', '<title>: “Home | ⟦A⟧” is not a message (Home)'],
    [
      'a description',
      '<meta name="description" content="Hello">',
      '<meta content>: “Hello” is not a message (Hello)',
    ],
    [
      'a date of another language',
      '<html lang="ja"><time datetime="2026-12-01">December 1, 2026</time></html>',
      '<time>: “December 1, 2026” is not a message (December)',
    ],
    [
      'words beside a date',
      '<time datetime="2026-12-01">Since December 1, 2026</time>',
      '<time>: “Since December 1, 2026” is not a message (Since, December)',
    ],
    [
      'a text for CSS',
      '<div data-label="Default value">',
      '<div data-label>: “Default value” is not a message (Default, value)',
    ],
    ['a text for a script', `<i data-t='{"a":"Copy"}'>`, '<i data-t>: “Copy” is not a message (Copy)'],
  ])('%s', (_name, html, expected) => {
    expect(messages(html)).toEqual([expected]);
  });

  test('an open message that would hide what follows', () => {
    expect(messages('<p>⟦Hello</p><p>world</p>')).toEqual([
      '<p>: ⟦ and ⟧ do not match in it',
      '<p>: “world” is not a message (world)',
    ]);
  });
});

test('words are stretches with a letter', () => {
  expect(wordsOf('GET /v1/items (200), C# | x-y 12.5 — ok?')).toEqual([
    'GET',
    '/v1/items',
    'C#',
    'x-y',
    'ok',
  ]);
});
