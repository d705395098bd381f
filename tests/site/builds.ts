import { join } from 'node:path';
import { type Variant, variants } from '../../tools/site/variants.ts';
import { type BuiltPage, readPages } from '../../tools/audit/builtPages.ts';

const known = new Map<Variant, BuiltPage[]>();

/** The folder of a variant, which the global setup has built. */
export function folderOf(variant: Variant): string {
  return join(process.cwd(), variants[variant].folder);
}

/** The pages of a variant, read once per process: nobody changes them. */
export function pagesOf(variant: Variant): BuiltPage[] {
  const pages = known.get(variant) ?? readPages(folderOf(variant));
  known.set(variant, pages);
  return pages;
}

/**
 * The page at an address below the site's base.
 *
 * @throws {Error} if the site has no such page
 */
export function pageAt(variant: Variant, path: string): BuiltPage {
  const page = pagesOf(variant).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`the site has no page ${path}`);
  return page;
}
