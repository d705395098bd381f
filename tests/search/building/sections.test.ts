import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../src/search/building/sections.ts';
import { labelEnd } from '../../../src/search/matching/cells.ts';

const page = (body: string): string =>
  `<!doctype html><body><nav>Menu</nav><main data-pagefind-body>${body}</main></body>`;

test('a section lasts from a heading to the next one, and knows the headings above it', () => {
  const sections = sectionsOf(
    page(
      '<h1 id="_top">Train</h1><p>Intro.</p><h2 id="a">One</h2><p>First.</p><h3 id="b">Two</h3><p>Second.</p>',
    ),
    new Set(),
  );
  expect(sections.map(({ id, headings, text }) => [id, headings, text])).toEqual([
    [undefined, ['Train'], 'Intro.'],
    ['a', ['Train', 'One'], 'First.'],
    ['b', ['Train', 'One', 'Two'], 'Second.'],
  ]);
});

test('the cells of a wide row have what stands above them, those of a narrow one do not', () => {
  const cells = (count: number): string =>
    `<table><tr>${Array.from({ length: count }, (_, index) => `<td data-label="L${index}">${index === 3 ? '—' : `v${index}`}</td>`).join('')}</tr></table>`;
  expect(sectionsOf(page(cells(3)), new Set())[0]?.text).toBe('v0 · v1 · v2');
  expect(sectionsOf(page(cells(5)), new Set())[0]?.text).toBe(
    `L0${labelEnd}v0 · L1${labelEnd}v1 · L2${labelEnd}v2 · L4${labelEnd}v4`,
  );
});

describe('words of neighbours are not glued together', () => {
  test.each([
    ['<code>/v1/serve</code><a href="#">Try it</a>', '/v1/serve Try it'],
    ['<table><tr><th>Operation</th><th>C#</th><th>Python</th></tr></table>', 'Operation · C# · Python'],
    ['<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['<p>a <em>b</em>, c</p>', 'a b, c'],
    ['<p>アルゴ<wbr>リズム</p>', 'アルゴリズム'],
  ])('%s', (html, want) => {
    expect(sectionsOf(page(html), new Set())[0]?.text).toBe(want);
  });
});

test('a page with a name of its own is called so, and found by the words of its title', () => {
  const [first, second] = sectionsOf(
    page('<h1 data-name="Start">Grow trees</h1><p>Text.</p><h2 id="seed">Seed</h2>'),
    new Set(),
  );
  expect(first).toMatchObject({ headings: ['Start'], text: 'Grow trees\nText.' });
  expect(second?.headings).toEqual(['Start', 'Seed']);
});

test('code is found, but no part of the text; buttons and what is marked as no content are neither', () => {
  const [section] = sectionsOf(
    page(
      '<p>Text.</p><pre><code>await api.GetModels()</code></pre><button>Copy</button><p data-pagefind-ignore>Not this.</p>',
    ),
    new Set(),
  );
  expect(section).toMatchObject({ text: 'Text.', code: 'await api GetModels' });
});

test('a row that a result leads to is a section of its own; what follows it is not part of it', () => {
  const sections = sectionsOf(
    page(
      '<h2 id="p">Properties</h2><ul><li id="property-a">a text<ul><li id="property-a-b">b text</li></ul>more</li></ul><p>After.</p>',
    ),
    new Set(['property-a', 'property-a-b']),
  );
  expect(sections.filter(({ id }) => id).map(({ id, text }) => [id, text])).toEqual([
    ['p', 'After.'],
    ['property-a', 'a text\nmore'],
    ['property-a-b', 'b text'],
  ]);
});

test('a row of a table is one line, and its head none', () => {
  const [section] = sectionsOf(
    page(
      '<table><thead><tr><th>Change</th><th>Name</th></tr></thead><tbody><tr><td><span>Raise</span></td><td><p>Height</p><code>height</code></td><td>—</td></tr><tr><td>Lower</td><td>Age</td></tr></tbody></table>',
    ),
    new Set(),
  );
  expect(section?.text).toBe('Raise · Height · height\nLower · Age');
});

test('a property’s type, labels of buttons and rows of other schemas are no text', () => {
  const sections = sectionsOf(
    page(
      '<div class="request-line">GET /v1/trees <a class="try-it">Try it</a></div><ul class="properties"><li id="property-a"><a>a</a> <code class="type">string</code> <span class="need required">required</span><p>Its name.</p><ul class="properties"><li id="property-a-b">copied</li></ul></li></ul>',
    ),
    new Set(['property-a']),
  );
  expect(sections.map(({ text }) => text)).toEqual(['', 'a\nIts name.']);
});

test('a page that takes no part has no sections', () => {
  expect(sectionsOf('<main><h1>404</h1></main>', new Set())).toEqual([]);
});

test('the parts of a cell are told apart, sentences are not', () => {
  const [section] = sectionsOf(
    page(
      '<table><tbody><tr><td><span class="ground">Impact on time</span>Larger: longer<div class="remark">Best is 2.</div><div>Not 3.</div></td></tr></tbody></table>',
    ),
    new Set(),
  );
  expect(section?.text).toBe(`Impact on time${labelEnd}Larger: longer · Best is 2. Not 3.`);
});

test('what rows are about: their heads; a row that is a place says it there', () => {
  const [section] = sectionsOf(
    page(
      '<table><tbody><tr><th scope="row">Height of a tree</th><td>2 m</td></tr><tr><td>Oak</td><td>No?</td></tr><tr id="row"><th scope="row">Age</th><td>9</td></tr></tbody></table>',
    ),
    new Set(['row']),
  );
  expect(section?.rows).toEqual(['Height of a tree']);
});

test('a command that installs something is quoted', () => {
  const [section] = sectionsOf(
    page('<pre><code><div>pip install trees</div><div>import trees</div></code></pre>'),
    new Set(),
  );
  expect(section).toMatchObject({ text: 'pip install trees', code: 'import' });
});

test('what all pages end with is no text', () => {
  const [section] = sectionsOf(
    page('<p>Text.</p><footer>Previous Next</footer><div class="site-footer print:hidden">API 1.1.2</div>'),
    new Set(),
  );
  expect(section?.text).toBe('Text.');
});

describe('a table of what is not published', () => {
  const openRows = { sandbox: 'In the sandbox', said: 'Not published.' };
  const head = (...columns: string[]): string =>
    `<h1 id="_top">Open</h1><table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
  const read = (html: string) => sectionsOf(page(html), new Set(), openRows)[0];

  test('says that a question is open before what the sandbox does, however the question ends', () => {
    const section = read(
      `${head('Question', 'In the sandbox')}<tr><td>How many?</td><td>One.</td></tr><tr><td>知らせますか（Webhook）。</td><td>いいえ</td></tr></table>`,
    );
    expect(section?.text).toBe(
      'How many? Not published. · One.\n知らせますか（Webhook）。 Not published. · いいえ',
    );
    expect(section?.rows).toEqual(['How many?', '知らせますか（Webhook）。']);
  });

  test('names the sandbox before its limits', () => {
    const section = read(
      `${head('What', 'Service', 'In the sandbox')}<tr><th>Size</th><td data-label="Service">Not published</td><td data-label="In the sandbox">2 MB</td></tr></table>`,
    );
    expect(section?.text).toBe(`Size · Not published · In the sandbox${labelEnd}2 MB`);
  });

  test('is told from others by its head', () => {
    expect(read(`${head('Question', 'Answer')}<tr><td>How many?</td><td>One.</td></tr></table>`)?.text).toBe(
      'How many? · One.',
    );
  });
});
