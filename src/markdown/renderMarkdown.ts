import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { pathPrefix } from '../i18n/languages.ts';
import { markdownPlugins } from './markdownPlugins.ts';

const renderer = createSatteriMarkdownProcessor({
  ...markdownPlugins({
    languages: siteTranslator().languages,
    base: import.meta.env.BASE_URL,
    besideName: (language, name) => siteTranslator().in(language)('uiSdkBeside', { name }),
  }),
  features: { smartPunctuation: false },
  syntaxHighlight: false,
});

const rendered = new Map<string, Promise<string>>();

/**
 * Renders the Markdown of a message, for components.
 *
 * @param text localized Markdown
 * @param language decides where its links lead
 * @returns HTML; a text of one paragraph comes without the `<p>`, so that it fits into cells and labels
 */
export function renderMarkdown(text: string, language: string): Promise<string> {
  const key = `${language}\n${text}`;
  const known = rendered.get(key) ?? render(text, language);
  rendered.set(key, known);
  return known;
}

async function render(text: string, language: string): Promise<string> {
  const fileURL = new URL(`file:///content/docs/${pathPrefix(language)}message.md`);
  const { code } = await (await renderer).render(text, { fileURL });
  const html = code.trim();
  const inline = /^<p>([^]*)<\/p>$/.exec(html)?.[1];
  return inline === undefined || inline.includes('<p>') ? html : inline;
}
