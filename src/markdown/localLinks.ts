import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { languageOfPath, localizedHref } from '../i18n/languages.ts';
import { stripMarks } from '../i18n/marks.ts';

export interface MarkdownOptions {
  /** All languages of the site. */
  languages: readonly string[];
  /** The folder that the site is deployed below. */
  base: string;
  /** What is written beside a request: the name of its SDK method, as a language introduces it. */
  besideName: (language: string, name: string) => string;
}

/** Links in messages are written once for all languages, `/methods/train/`: adds the language's folder and the site's base. */
export function localLinks({
  languages,
  base,
}: Pick<MarkdownOptions, 'languages' | 'base'>): HastPluginEntry {
  return ({ fileURL }) =>
    defineHastPlugin({
      name: 'local-links',
      element: {
        filter: ['a'],
        visit(node, ctx) {
          const address = node.properties['href'];
          if (typeof address !== 'string') return;
          const href = withoutMarks(address);
          if (href !== address) ctx.setProperty(node, 'href', href);
          if (!href.startsWith('/') || href.startsWith('//')) return;
          ctx.setProperty(node, 'href', localizedHref(href, languageOfDocument(fileURL, languages), base));
        },
      },
    });
}

/** A message that is a link's address may be a fallback: Markdown writes its marks as escapes. */
function withoutMarks(address: string): string {
  return address.replace(/%EE%80%8[0-3]/g, (escaped) => stripMarks(decodeURIComponent(escaped)));
}

/** The language of a document, told by the virtual path that it is rendered under (`…/docs/ja/usage.md`). */
export function languageOfDocument(fileURL: URL | undefined, languages: readonly string[]): string {
  return languageOfPath(fileURL?.pathname.split('/content/docs/')[1] ?? '', languages);
}
