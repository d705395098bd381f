import { describe, expect, test } from 'vitest';
import { copyPage } from '../../src/copies/pageCopy.ts';

const page = (content: string): string =>
  `<html><head><meta name="description" content="What it is."></head><body><nav>Menu</nav><main><h1>Trees<a class="sl-anchor-link" href="#_top">Link</a></h1><div class="sl-markdown-content">${content}</div><footer>Next</footer></main></body></html>`;
const words = { form: 'Open it.' };
const bodyOf = (content: string): string =>
  copyPage(page(content), 'https://example.com/trees/', words)
    .markdown.replace(/^# Trees\n\n/, '')
    .replace(/\n\n---\n\n.*\n$/, '');

test('a copy has title, description, content and the address of the page, and nothing around them', () => {
  expect(copyPage(page('<p>Text.</p>'), 'https://example.com/trees/', words)).toEqual({
    title: 'Trees',
    description: 'What it is.',
    markdown: '# Trees\n\nText.\n\n---\n\nhttps://example.com/trees/\n',
  });
});

describe('content', () => {
  test.each([
    [
      'highlighted code',
      '<pre data-language="ts"><code><div>a();\n</div><div class="in-2">  b();</div></code></pre>',
      '```ts\na();\n  b();\n```',
    ],
    ['JSON without a language', '<pre>{"a": 1}</pre>', '```json\n{"a": 1}\n```'],
    [
      'a tab of samples',
      '<div role="tablist">Tabs</div><div class="sample" data-label="Python"><p>Text.</p></div>',
      '**Python**\n\nText.',
    ],
    [
      'a choice',
      '<div><div role="radiogroup"><label>One</label></div><noscript>None.</noscript></div><p>Text.</p>',
      'Text.',
    ],
    [
      'a name with variants',
      '<p>Call <code class="sdk-name"><span>GET /v1</span><span>GetTrees</span></code>.</p>',
      'Call `GET /v1`.',
    ],
    [
      'a request, without its name in the SDKs',
      '<p>Call <code class="sdk-name">GET /v1</code><span class="sdk-beside" data-sdk-only="python"> (SDK: <code class="sdk-name">get_trees</code>)</span>.</p>',
      'Call `GET /v1`.',
    ],
    [
      'what opens in place',
      '<details><summary>Properties</summary><p>Inside.</p></details>',
      '**Properties**\n\nInside.',
    ],
    [
      'a link within the page',
      '<p>See <a href="#x">below</a>.</p>',
      'See [below](https://example.com/trees/#x).',
    ],
    [
      'a link to where it stands itself',
      '<ul><li id="x"><a href="#x"><code>name</code></a> text</li></ul>',
      '- `name` text',
    ],
    [
      'text for some languages',
      '<div data-sdk-only="csharp"><p>First.</p><p>Second.</p></div>\n<div data-sdk-only="typescript curl"><pre>go</pre></div>',
      '- **C#**: First.\n\n  Second.\n\n- **TypeScript, cURL**:\n\n  ```\n  go\n  ```',
    ],
    [
      'a step for some languages',
      '<ol><li>All.</li><li data-sdk-only="python">Only <a href="/a/">one</a>.</li></ol>',
      '1. All.\n2. **Python**: Only [one](https://example.com/a/).',
    ],
    [
      'elements side by side',
      '<ol><li><a href="/a/">Link</a><span>About it.</span></li></ol>',
      '1. [Link](https://example.com/a/): About it.',
    ],
    [
      'a table',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '| A |\n| - |\n| 1 |',
    ],
    [
      'a table whose cells repeat the heads for phones',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td data-label="A"><p>1</p><p>2</p></td><td data-label="B">3</td></tr></tbody></table>',
      '| A | B |\n| - | - |\n| 1; 2 | 3 |',
    ],
    [
      'questions that lead to an outcome',
      '<div class="chooser"><fieldset class="question" data-after=""><legend>Tall?</legend><label class="choice"><input value="a-yes"><span>Yes</span></label><label class="choice"><input value="a-no"><span>No</span></label></fieldset><fieldset class="question" data-after="a-no"><legend>Green?</legend><label class="choice"><input value="b-yes"><span>Yes</span></label></fieldset><div><p class="outcome" data-after="a-yes"><a href="#oak">Oak</a> grows.</p><p class="outcome" data-after="a-no b-yes">Fern</p></div></div>',
      '- Tall?\n\n  - **Yes**\n\n    - [Oak](https://example.com/trees/#oak) grows.\n\n  - **No**\n\n    - Green?\n\n      - **Yes**\n\n        - Fern',
    ],
    [
      'emphasis that ends in a space or in full-width punctuation',
      '<p><strong>What to do: </strong>Wait.</p><p><strong>対処：</strong>操作<strong>C#</strong>: x</p><p><strong>対処：</strong><a href="/a/">A</a></p>',
      '**What to do:** Wait.\n\n**対処**：操作**C#**: x\n\n**対処**：[A](https://example.com/a/)',
    ],
    [
      'a name in a text for one language',
      '<div data-sdk-only="python"><p><code class="sdk-name"><span data-sdk-only="typescript curl">GET /v1</span><span data-sdk-only="csharp">GetTrees</span><span data-sdk-only="python">get_trees</span></code> it.</p></div>',
      '- **Python**: `get_trees` it.',
    ],
    [
      'the blocks of a cell',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>Size <code>s</code> <div>Default: <code>1</code></div></td></tr><tr><td><div><span class="ground">Speed</span>Larger: less<div>Best 2.</div></div></td></tr><tr><td><div>広い</div><div>狭い</div></td></tr></tbody></table>',
      '| A |\n| - |\n| Size `s`. Default: `1` |\n| **Speed**: Larger: less. Best 2. |\n| 広い。狭い |',
    ],
    [
      'links and codes in a row, but not in a sentence',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><a href="/a/">a</a> <a href="/b/">b</a> </td><td><code>c</code> <code>d</code></td></tr></tbody></table><p>To <a href="/a/">poll</a> <a href="/b/">b</a>.</p><dl><dt>M</dt><dd><span>C#: <code>A</code></span><span>D: <code>b</code></span></dd></dl>',
      '| A | B |\n| - | - |\n| [a](https://example.com/a/), [b](https://example.com/b/) | `c`, `d` |\n\nTo [poll](https://example.com/a/) [b](https://example.com/b/).\n\n- **M**\n\n  C#: `A`, D: `b`',
    ],
    [
      'a name and its description',
      '<ul><li><a href="/a/"><span>1</span> <strong>Oak</strong> <span>Grows</span></a></li></ul>',
      '- [1 **Oak**: Grows](https://example.com/a/)',
    ],
    [
      'an aside with its title',
      '<aside class="starlight-aside"><p class="starlight-aside__title" aria-hidden="true">Offline?</p><div><p>Wait.</p></div></aside>',
      '> **Offline?**\n>\n> Wait.',
    ],
    ['what a browser shows when it must', '<p data-copy="none">Gone.</p><p>Text.</p>', 'Text.'],
    [
      'a form',
      '<form><label><input>Which</label></form><form hidden>Nothing</form>',
      '[Open it.](https://example.com/trees/)',
    ],
    ['a link from the page', '<p><a href="../a.json">A</a></p>', '[A](https://example.com/a.json)'],
    ['a link to another page', '<p><a href="/b/#c">B</a></p>', '[B](https://example.com/b/#c)'],
    [
      'a path that may break',
      '<p><a href="/a/"><code class="sdk-name">GET /v1/<wbr>trees</code></a></p>',
      '[`GET /v1/trees`](https://example.com/a/)',
    ],
    [
      'what stands before an operation with its own punctuation',
      '<p><strong>対処：</strong><span><a href="/a/">A</a></span>を呼び出す。</p><p><strong>待つ。</strong><span>A</span></p>',
      '**対処**：[A](https://example.com/a/)を呼び出す。\n\n**待つ**。A',
    ],
    [
      'a heading that opens',
      '<details><summary><h3>Terms</h3></summary><p>A</p></details>',
      '### Terms\n\nA',
    ],
    [
      'a name with its English one, and an effect before a remark',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr id="n"><th><a href="#n">大きさ</a><span class="english-name">Size</span></th><td>狭い<div><span>木</span>が最適です。</div></td></tr></tbody></table>',
      '| A | B |\n| - | - |\n| 大きさ / Size | 狭い。木が最適です。 |',
    ],
    ['what follows a colon', '<p>See:<a href="/a/">A</a></p>', 'See: [A](https://example.com/a/)'],
    ['buttons and scripts', '<p>Text.</p><button>Copy</button><script>x()</script>', 'Text.'],
  ])('%s', (_what, html, want) => {
    expect(bodyOf(html)).toBe(want);
  });
});

test('where Japanese lines may break is nothing that a copy has', () => {
  expect(copyPage('<main><h1>学習​の​状態</h1></main>', 'x', words).title).toBe('学習の状態');
});

test('the first screen of the start page stands below its title', () => {
  const html =
    '<main><div class="hero"><p><a href="/v/">1.1</a></p><h1>Trees</h1><p>All of them.</p><ul class="ways"><li><a href="/l/">Learn</a><span>Begin.</span></li></ul></div><div class="sl-markdown-content"><p>More.</p></div></main>';
  expect(copyPage(html, '/', words).markdown).toBe(
    '# Trees\n\n[1.1](/v/)\n\nAll of them.\n\n- [Learn](/l/): Begin.\n\nMore.\n\n---\n\n/\n',
  );
});

test('without a host, links begin with the root of the site', () => {
  const { markdown } = copyPage(
    page('<p><a href="../a.json">A</a> <a href="/b/">B</a></p>'),
    '/trees/',
    words,
  );
  expect(markdown).toContain('[A](/a.json), [B](/b/)');
});
