import { expect, test } from 'vitest';
import { breakableLines } from '../../src/i18n/lineBreaks.ts';

const cases: [name: string, given: string, language: string, want: string][] = [
  [
    'Japanese headings between phrases',
    '<h2 id="x">アルゴリズムとパラメータの一覧</h2>',
    'ja',
    '<h2 id="x">アルゴリズムと<wbr>パラメータの<wbr>一覧</h2>',
  ],
  ['English headings nowhere', '<h2>From image to result</h2>', 'en', '<h2>From image to result</h2>'],
  [
    'a heading that is a name, before its capital letters',
    '<h1>GetAlgorithmResponseData</h1><h1>Get Started</h1>',
    'en',
    '<h1>Get<wbr>Algorithm<wbr>Response<wbr>Data</h1><h1>Get Started</h1>',
  ],
  [
    'names in cells of every language',
    '<td><code>get_version_number</code></td>',
    'en',
    '<td><code>get_<wbr>version_<wbr>number</code></td>',
  ],
  [
    'paths and capital letters',
    '<th><code>/v1/item/{item_id}</code> <code>GetVersionNumber</code></th>',
    'en',
    '<th><code>/v1/<wbr>item/<wbr>{item_<wbr>id}</code> <code>Get<wbr>Version<wbr>Number</code></th>',
  ],
  [
    'words behind a name are words again',
    '<td><code>get_version_number</code> and/or_others</td>',
    'en',
    '<td><code>get_<wbr>version_<wbr>number</code> and/or_others</td>',
  ],
  [
    'names with full stops, and numbers',
    '<td><code>api.example.Com 1.0.12345</code></td>',
    'en',
    '<td><code>api.<wbr>example.Com 1.0.12345</code></td>',
  ],
  [
    'a name of twelve letters',
    '<td><code>abcde_ghijkl</code></td>',
    'en',
    '<td><code>abcde_<wbr>ghijkl</code></td>',
  ],
  [
    'a short list of numbers in code stays whole',
    '<td><code>"[1, 1]"</code> <code>[128, 64, 32]</code> <code>["RF"]</code></td>',
    'ja',
    '<td><code data-whole>"[1, 1]"</code> <code data-whole>[128, 64, 32]</code> <code>["RF"]</code></td>',
  ],
  [
    'short code with a hyphen stays whole',
    '<td><code>--cacert</code> <code class="x">multipart/form-data</code> <code>pip install --no-index</code></td>',
    'en',
    '<td><code data-whole>--cacert</code> <code data-whole class="x">multipart/<wbr>form-data</code> <code>pip install --no-index</code></td>',
  ],
  ['short names stay whole', '<td><code>item_ids</code></td>', 'en', '<td><code>item_ids</code></td>'],
  [
    'prose is left alone',
    '<p>アルゴリズムとパラメータの一覧</p>',
    'ja',
    '<p>アルゴリズムとパラメータの一覧</p>',
  ],
  [
    'whatever asks for it',
    '<a data-phrases href="/">結果の取得を確認する</a>',
    'ja',
    '<a data-phrases href="/">結果の<wbr>取得を<wbr>確認する</a>',
  ],
  [
    'a cell with prose breaks anywhere but in katakana words that could be cut',
    '<td data-label="原因">サーバーが見つからないときは、キーと<code>get_version_number</code>、シートやログを確認してから、もう一度送信します。</td>',
    'ja',
    '<td data-long data-label="原因"><span>サーバー</span>が見つからないときは、キーと<code>get_<wbr>version_<wbr>number</code>、<span>シート</span>や<span>ログ</span>を確認してから、もう一度送信します。</td>',
  ],
  [
    'a cell of forty letters is not prose',
    `<td>${'結果です。'.repeat(8)}</td>`,
    'ja',
    `<td>${'結果です。'.repeat(8).replaceAll('。結', '。<wbr>結')}</td>`,
  ],
  [
    'nor is one that names in code make longer',
    `<td>${'結果です。'.repeat(8)}<code class="x">item_ids</code></td>`,
    'ja',
    `<td>${'結果です。'.repeat(8).replaceAll('。結', '。<wbr>結')}<code class="x">item_ids</code></td>`,
  ],
  [
    'a cell of forty-one letters is',
    `<td>${'結果です。'.repeat(8)}）</td>`,
    'ja',
    `<td data-long>${'結果です。'.repeat(8)}）</td>`,
  ],
  [
    'long cells of other languages stay as they are',
    `<td>${'結果です。'.repeat(9)}</td>`,
    'en',
    `<td>${'結果です。'.repeat(9)}</td>`,
  ],
  [
    'code blocks are left alone',
    '<td><pre>値の一覧の取得</pre></td>',
    'ja',
    '<td><pre>値の一覧の取得</pre></td>',
  ],
];

test.each(cases)('%s', (_name, given, language, want) => {
  expect(breakableLines(given, language)).toBe(want);
});

test('entities are not cut', () => {
  const given = '<td>値は &lt;item&gt; と &amp; です。結果の取得を確認します。</td>';
  expect(breakableLines(given, 'ja').replaceAll('<wbr>', '')).toBe(given);
  expect(breakableLines(given, 'ja')).toContain('&lt;item&gt;');
});
