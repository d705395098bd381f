import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { frameFile } from '../../src/runner/framePlace.ts';
import { type HtmlElement, attribute, elementsOf } from '../../src/html/elements.ts';

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

interface Need {
  reason: string;
  policy: Policy;
  /** Whether a page has it. */
  isOf: (file: string, document: DefaultTreeAdapterTypes.Document) => boolean;
}

/** What some pages need beyond that, in every language. */
const needs: readonly Need[] = [
  {
    isOf: (file) => /^(?:[\w-]+\/)?explorer\/index\.html$/.test(file),
    reason:
      'Requests may go to a reader’s own server, whose address nobody knows when the site is built; pictures of responses are blobs; Elements makes style elements at run time.',
    policy: {
      'connect-src': ['http:', 'https:'],
      'img-src': ['blob:'],
      'style-src': ["'unsafe-inline'"],
    },
  },
  {
    isOf: (_file, document) =>
      [...elementsOf(document, 'button')].some((button) => attribute(button, 'data-run') !== undefined),
    reason: 'Samples run in a frame.',
    policy: { 'frame-src': ["'self'"] },
  },
];

/** The frame that samples run in: it starts workers, whose code is in blobs, and may do nothing else. Of its own site it may load nothing either. */
const framePolicy: Policy = { 'default-src': ["'none'"], 'script-src': ['blob:'], 'worker-src': ['blob:'] };

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
  if (file === frameFile) add(framePolicy);
  else {
    add(everywhere);
    for (const need of needs) if (need.isOf(file, document)) add(need.policy);
  }
  const scripts = [...elementsOf(document, 'script')].filter(isInlineScript).map(contentOf);
  add({ 'script-src': hashesOf(scripts) });
  // With a hash beside it, 'unsafe-inline' would count for nothing.
  const styles = [...elementsOf(document, 'style')].map(contentOf);
  if (styles.length > 0 && !policy['style-src']?.includes("'unsafe-inline'"))
    add({ 'style-src': hashesOf(styles) });
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
