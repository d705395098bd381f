import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { markdownPlugins } from '../../src/markdown/markdownPlugins.ts';

const renderer = await createSatteriMarkdownProcessor({
  ...markdownPlugins({
    languages: ['en', 'ja'],
    base: '/',
    besideName: (language, name) => (language === 'ja' ? `（SDK：${name}）` : ` (SDK: ${name})`),
  }),
  features: { directive: true, smartPunctuation: false },
  syntaxHighlight: false,
});

async function rendered(markdown: string, language = ''): Promise<string> {
  const fileURL = new URL(`file:///content/docs/${language}message.md`);
  const { code } = await renderer.render(markdown, { fileURL });
  return code.trim();
}

it('shows the request to every reader, and beside it the name in the SDK of those who have one', async () => {
  const html = await rendered('Call `GetModels`.');
  expect(html).toContain('<code class="sdk-name">GET /v1/models</code>');
  expect(html).toContain(
    'data-sdk-only="python" data-pagefind-ignore=""> (SDK: <code class="sdk-name">get_models</code>)</span>',
  );
  expect(html).toContain('data-sdk-only="csharp"');
});

it('introduces the name as the language does', async () => {
  expect(await rendered('`GetModels`を呼び出します。', 'ja/')).toContain(
    '（SDK：<code class="sdk-name">get_models</code>）',
  );
});

it('names nothing beside a request that an SDK does not have', async () => {
  expect(await rendered('Call `GetWorkers`.')).not.toContain('data-sdk-only="python"');
});

it('has one name in prose for the readers of one SDK', async () => {
  const html = await rendered(':::sdk{only="python"}\nCall `Upload` with `IsGood`.\n:::');
  expect(html).toContain('<code class="sdk-name">upload</code> with <code class="sdk-name">is_good</code>');
  expect(html).not.toContain('POST');
});

it('leaves blocks of code and other code alone', async () => {
  expect(await rendered('`item_id`\n\n```text\nGetModels\n```')).not.toContain('sdk-name');
});
