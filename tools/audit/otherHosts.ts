import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage } from './builtPages.ts';
import type { Finding } from './finding.ts';
import { attribute, elementsOf, type HtmlElement } from '../../src/html/elements.ts';

/** `<link>` relations that make a browser load what they point to. */
const loading = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** Elements whose address is loaded with the page. */
const embedding = new Set('audio embed iframe img input script source track video image use'.split(' '));

/**
 * Finds what a built site would load from another host: readers are in networks without internet, and nobody is to learn what they read.
 * Links that a reader has to follow are free.
 */
export function otherHosts(folder: string, pages: readonly BuiltPage[]): Finding[] {
  return [
    ...pages.flatMap((page) =>
      [...elementsOf(page.document)]
        .flatMap(loadedAddresses)
        .filter(isElsewhere)
        .map((address) => ({ page: page.file, message: `loads ${address}` })),
    ),
    ...globSync('**/*.css', { cwd: folder }).flatMap((file) =>
      addressesInCss(readFileSync(join(folder, file), 'utf8'))
        .filter(isElsewhere)
        .map((address) => ({ page: file, message: `loads ${address}` })),
    ),
  ];
}

function loadedAddresses(element: HtmlElement): string[] {
  const style = addressesInCss(attribute(element, 'style') ?? '');
  if (element.tagName === 'link')
    return loading.test(attribute(element, 'rel') ?? '')
      ? [attribute(element, 'href') ?? '', ...style]
      : style;
  if (!embedding.has(element.tagName)) return style;
  const sets = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '');
  const single = ['src', 'href', 'xlink:href', 'poster'].map((name) => attribute(element, name) ?? '');
  return [...single, ...sets, ...style];
}

function addressesInCss(css: string): string[] {
  return [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)].map(([, address = '']) => address);
}

function isElsewhere(address: string): boolean {
  return /^(https?:)?\/\//i.test(address.trim());
}
