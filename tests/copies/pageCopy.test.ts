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
      '1. All.\n2. **Python**: Only [one](/a/).',
    ],
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
    [
      'a table whose cells repeat the heads for phones',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td data-label="A"><p>1</p><p>2</p></td><td data-label="B">3</td></tr></tbody></table>',
      '| A | B |\n| - | - |\n| 1 2 | 3 |',
    ],
    [
      'questions that lead to an outcome',
      '<div class="chooser"><fieldset class="question" data-after=""><legend>Tall?</legend><label class="choice"><input value="a-yes"><span>Yes</span></label><label class="choice"><input value="a-no"><span>No</span></label></fieldset><fieldset class="question" data-after="a-no"><legend>Green?</legend><label class="choice"><input value="b-yes"><span>Yes</span></label></fieldset><div><p class="outcome" data-after="a-yes"><a href="#oak">Oak</a> grows.</p><p class="outcome" data-after="a-no b-yes">Fern</p></div></div>',
      '- Tall?\n\n  - **Yes**\n\n    - [Oak](https://example.com/trees/#oak) grows.\n\n  - **No**\n\n    - Green?\n\n      - **Yes**\n\n        - Fern',
    ],
    ['what follows a colon', '<p>See:<a href="/a/">A</a></p>', 'See: [A](/a/)'],
    ['buttons and scripts', '<p>Text.</p><button>Copy</button><script>x()</script>', 'Text.'],
  ])('%s', (_what, html, want) => {
    expect(bodyOf(html)).toBe(want);
  });
});

test('where Japanese lines may break is nothing that a copy has', () => {
  expect(copyPage('<h1>学習​の​状態</h1>', 'x').title).toBe('学習の状態');
});
