import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { markdownPlugins } from '../../src/markdown/markdownPlugins.ts';

const processor = await createSatteriMarkdownProcessor({
  ...markdownPlugins({ languages: ['en', 'ja'], base: '/', besideName: (_language, name) => ` (${name})` }),
  syntaxHighlight: false,
});
const render = async (text: string): Promise<string> =>
  (await processor.render(text, { fileURL: new URL('file:///content/docs/message.md') })).code;

it('cells of a wide table know their column', async () => {
  const html = await render('| A | `b` | C d |\n| --- | --- | --- |\n| 1 | *2* | 3 |\n');
  expect(html).toContain('<table class="stacked">');
  expect(html).toContain('<td data-label="A">1</td>');
  expect(html).toContain('<td data-label="b"><em>2</em></td>');
  expect(html).toContain('<td data-label="C d">3</td>');
  expect(html).toContain('<th>C d</th>');
});

it('a table of two columns fits a phone as it is', async () => {
  const html = await render('| A | B |\n| --- | --- |\n| 1 | 2 |\n');
  expect(html).not.toContain('stacked');
  expect(html).not.toContain('data-label');
});
