import { createHash } from 'node:crypto';
import { type HtmlElement, attribute, elementsOf } from '../audit/builtPages.ts';
import { parse } from 'parse5';

type Directive =
  | 'default-src'
  | 'base-uri'
  | 'connect-src'
  | 'font-src'
  | 'form-action'
  | 'frame-src'
  | 'img-src'
  | 'manifest-src'
  | 'media-src'
  | 'object-src'
  | 'script-src'
  | 'style-src'
  | 'worker-src';

type Policy = Partial<Record<Directive, readonly string[]>>;

/** What every page may do. Nothing is loaded from elsewhere, and nothing is made from text at run time. */
const everywhere: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'manifest-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'worker-src': ["'self'"],
};

/** What some pages need beyond that, by their files, in every language. */
const needs: readonly { pages: RegExp; reason: string; policy: Policy }[] = [
  {
    pages: /^(?:[\w-]+\/)?explorer\/index\.html$/,
    reason:
      'Requests may go to a reader’s own server, whose address nobody knows when the site is built; pictures of responses are blobs; Elements makes style elements at run time.',
    policy: {
      'connect-src': ['http:', 'https:'],
      'img-src': ['blob:'],
      'style-src': ["'unsafe-inline'"],
    },
  },
];

/**
 * The content security policy of a built page: what it may do, with the hashes of the scripts and styles that stand in it.
 *
 * @param file relative to the built site: `ja/methods/train/index.html`
 * @see https://www.w3.org/TR/CSP3/
 */
export function pagePolicy(file: string, html: string): string {
  const document = parse(html);
  const policy: Record<string, string[]> = {};
  const add = (directives: Policy): void => {
    for (const [name, sources] of Object.entries(directives)) (policy[name] ??= []).push(...sources);
  };
  add(everywhere);
  for (const need of needs) if (need.pages.test(file)) add(need.policy);
  const scripts = [...elementsOf(document, 'script')].filter(isInlineScript).map(contentOf);
  add({ 'script-src': hashesOf(scripts) });
  // With a hash beside it, 'unsafe-inline' would count for nothing.
  if (!policy['style-src']?.includes("'unsafe-inline'"))
    add({ 'style-src': hashesOf([...elementsOf(document, 'style')].map(contentOf)) });
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ');
}

/** A script that stands in the page and runs; data blocks do not. */
function isInlineScript(element: HtmlElement): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    attribute(element, 'src') === undefined &&
    /^(?:module|importmap|(?:text|application)\/javascript)?$/.test(type)
  );
}

function contentOf(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function hashesOf(texts: readonly string[]): string[] {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** A page with its policy, before anything that the policy speaks of. */
export function withPolicy(file: string, html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(file, html)}">`;
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(html)?.[0];
  const place = charset ?? /<head[^>]*>/.exec(html)?.[0];
  if (place === undefined) throw new Error(`${file} has no head: a policy has no place in it`);
  return html.replace(place, () => place + meta);
}
