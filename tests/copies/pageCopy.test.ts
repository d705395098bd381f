import { describe, expect, test } from 'vitest';
import { copyPage } from '../../src/copies/pageCopy.ts';

const page = (content: string): string =>
  `<html><head><meta name="description" content="What it is."></head><body><nav>Menu</nav><main><h1>Trees<a class="sl-anchor-link" href="#_top">Link</a></h1><div class="sl-markdown-content">${content}</div><footer>Next</footer></main></body></html>`;
const bodyOf = (content: string): string =>
  copyPage(page(content), 'https://example.com/trees/')
    .markdown.replace(/^# Trees\n\n/, '')
    .replace(/\n\n---\n\n.*\n$/, '');

test('a copy has title, description, content and the address of the page, and nothing around them', () => {
  expect(copyPage(page('<p>Text.</p>'), 'https://example.com/trees/')).toEqual({
    title: 'Trees',
    description: 'What it is.',
    markdown: '# Trees\n\nText.\n\n---\n\nhttps://example.com/trees/\n',
  });
});

describe('content', () => {
  test.each([
    [
      'highlighted code',
      '<pre data-language="ts"><code><div class="ec-line"><div class="code">a();\n</div></div><div class="ec-line"><div class="code">b();</div></div></code></pre>',
      '```ts\na();\nb();\n```',
    ],
    ['JSON without a language', '<pre>{"a": 1}</pre>', '```json\n{"a": 1}\n```'],
    [
      'a tab of samples',
      '<div role="tablist">Tabs</div><div class="sample" data-label="Python"><p>Text.</p></div>',
      '**Python**\n\nText.',
    ],
    [
      'a name with variants',
      '<p>Call <code class="sdk-name"><span>GET /v1</span><span>GetTrees</span></code>.</p>',
      'Call `GET /v1`.',
    ],
    [
      'what opens in place',
      '<details><summary>Properties</summary><p>Inside.</p></details>',
      '**Properties**\n\nInside.',
    ],
    ['a link within the page', '<p><a href="#x"><code>name</code></a> text</p>', '`name` text'],
    [
      'elements side by side',
      '<ol><li><a href="/a/">Link</a><span>About it.</span></li></ol>',
      '1. [Link](/a/) About it.',
    ],
    [
      'a table',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '| A |\n| - |\n| 1 |',
    ],
    ['buttons and scripts', '<p>Text.</p><button>Copy</button><script>x()</script>', 'Text.'],
  ])('%s', (_what, html, want) => {
    expect(bodyOf(html)).toBe(want);
  });
});

test('where Japanese lines may break is nothing that a copy has', () => {
  expect(copyPage('<h1>学習​の​状態</h1>', 'x').title).toBe('学習の状態');
});
