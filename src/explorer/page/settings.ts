import type { ExplorerStrings } from '../explorerStrings.ts';

/** What the page's scripts know of the page; the page writes it as JSON into itself. */
export interface ExplorerSettings {
  strings: ExplorerStrings;
  /** The language of the page. */
  language: string;
  /** The site's folder: `/` or `/docs/`. */
  base: string;
  /** The sandbox's script. */
  worker: string;
  /** The script that compiles Elements' for the next visit, see ../worker/compile.ts. */
  compiler: string;
  /** Who is logged in where nobody has logged in yet: whose state is shown. */
  client: string;
  /** Sample pictures: file names below `samples/`. */
  samples: { good: string[]; defective: string[]; fresh: string[]; license: string };
  /** Everything that is needed without network, but what this page loads anyway. */
  keep: string[];
  /** Operation id → title and page. */
  operations: Record<string, { title: string; page: string; method: string; path: string }>;
}

let shared: ExplorerSettings | undefined;

/** The settings of this page. */
export function settings(): ExplorerSettings {
  shared ??= JSON.parse(
    document.getElementById('explorer-settings')?.textContent ?? '{}',
  ) as ExplorerSettings;
  return shared;
}

/** `fill('{count} items', { count: 3 })` → `3 items` */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
