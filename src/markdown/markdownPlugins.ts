import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { componentDirectives } from './directives.ts';
import { localLinks, type MarkdownOptions } from './localLinks.ts';
import { safeLinks } from './safeLinks.ts';
import { sdkNames } from './sdkNames.ts';
import { sdkProse } from './sdkProse.ts';
import { stackedTables } from './stackedTables.ts';

/** Our own steps in the Markdown pipeline, for pages and for the Markdown in messages. */
export function markdownPlugins(options: MarkdownOptions): {
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
} {
  return {
    mdastPlugins: [componentDirectives, sdkProse],
    hastPlugins: [localLinks(options), safeLinks, sdkNames(options), stackedTables],
  };
}
