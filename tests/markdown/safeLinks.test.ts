import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { markdownPlugins } from '../../src/markdown/markdownPlugins.ts';

const processor = await createSatteriMarkdownProcessor({
  ...markdownPlugins({ languages: ['en', 'ja'], base: '/', besideName: (_language, name) => ` (${name})` }),
  features: { headingAttributes: true },
  syntaxHighlight: false,
});
const render = async (text: string): Promise<string> =>
  (await processor.render(text, { fileURL: new URL('file:///content/docs/message.md') })).code.trim();

it.each([
  '[a](https://example.com)',
  '[a](mailto:a@example.com)',
  '[a](/methods/train/)',
  '[a](#part)',
  '[a](./openapi/en.json)',
])('%s is rendered', async (text) => {
  expect(await render(text)).toContain('<a href=');
});

it.each([
  '[a](javascript:alert(1))',
  '[a](JavaScript:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a]\n\n[a]: vbscript:x',
  '![a](data:image/svg+xml,x)',
  '<javascript:alert(1)>',
  '[a](//example.com)',
  '## Title {onclick=alert(1)}',
])('%s fails the build', async (text) => {
  await expect(render(text)).rejects.toThrow(/can run|leads neither/);
});
