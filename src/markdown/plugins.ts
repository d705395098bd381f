import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { islands } from './islands.ts';
import { localLinks } from './localLinks.ts';
import { sdkNames } from './sdkNames.ts';
import { sdkProse } from './sdkProse.ts';

export interface MarkdownOptions {
  /** All languages of the site. */
  languages: readonly string[];
  /** The folder that the site is deployed below. */
  base: string;
}

/** Our own steps in the Markdown pipeline, for pages and for the Markdown in messages. */
export function markdownPlugins(options: MarkdownOptions): {
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
} {
  return { mdastPlugins: [islands, sdkProse], hastPlugins: [localLinks(options), sdkNames] };
}

/** The language of a document, told by the virtual path that it is rendered under (`…/docs/ja/usage.md`). */
export function documentPath(fileURL: URL | undefined): string {
  return fileURL?.pathname.split('/content/docs/')[1] ?? '';
}
