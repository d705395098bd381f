import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { type NameVariants, sdkNameVariants } from '../api/sdkNames.ts';
import { languageOfDocument, type MarkdownOptions } from './localLinks.ts';

/** The language that has no SDK: what it calls an operation is the request itself. */
const withoutSdk = 'curl';

/**
 * Names of operations in prose: `` `GetModels` `` is shown as the request, which the samples send, and for readers of C# and Python with the name in
 * their SDK beside it: `GET /v1/models` (SDK: `get_models`). Prose for the readers of one SDK has only its name, and so has what is no
 * request. All variants are in the page, CSS shows one.
 */
export function sdkNames({ languages, besideName }: MarkdownOptions): HastPluginEntry {
  return ({ fileURL }) =>
    defineHastPlugin({
      name: 'sdk-names',
      element: {
        filter: ['code'],
        visit(node, ctx) {
          if (classesOf(node).includes('sdk-name')) return;
          const name = ctx.textContent(node);
          const variants = sdkNameVariants().get(name);
          if (!variants || variants.size === 1) return;
          let only: string | undefined;
          for (let around = ctx.parent(node); around.type === 'element'; around = ctx.parent(around)) {
            if (around.tagName === 'pre') return;
            only ??= onlyFor(around);
          }
          if (only !== undefined) return withText(node, variantFor(variants, only) ?? name);
          const request = variantFor(variants, withoutSdk);
          if (request === undefined || request === name) return swapped(node, variants);
          return beside(node, request, variants, (text) =>
            besideName(languageOfDocument(fileURL, languages), text),
          );
        },
      },
    });
}

/** The one language that a block of prose is for. */
function onlyFor({ properties }: Element): string | undefined {
  const only = properties['data-sdk-only'] ?? properties['dataSdkOnly'];
  return typeof only === 'string' && !only.includes(' ') ? only : undefined;
}

function variantFor(variants: NameVariants, language: string): string | undefined {
  return [...variants].find(([, languages]) => languages.includes(language))?.[0];
}

/** The request, and after it each SDK's name for its readers. */
function beside(
  node: Readonly<Element>,
  request: string,
  variants: NameVariants,
  besideName: (name: string) => string,
): Element {
  const slot = '\u0000';
  const [before = '', after = ''] = besideName(slot).split(slot);
  return element('span', { className: ['sdk-call'] }, [
    withText(node, request),
    ...[...variants].flatMap(([name, languages]) =>
      name === request
        ? []
        : [
            // The search shows the request alone.
            element(
              'span',
              { className: ['sdk-beside'], 'data-sdk-only': languages.join(' '), 'data-pagefind-ignore': '' },
              [text(before), element('code', { className: ['sdk-name'] }, [text(name)]), text(after)],
            ),
          ],
    ),
  ]);
}

/** A name that is no request, as a class of the SDK: each reader sees the own one. */
function swapped(node: Readonly<Element>, variants: NameVariants): Element {
  return {
    ...node,
    properties: { ...node.properties, className: ['sdk-name'] },
    children: [...variants].map(([name, languages], index) =>
      element(
        'span',
        // The search shows one name in its excerpts, not all of them in a row.
        { 'data-sdk-only': languages.join(' '), ...(index > 0 && { 'data-pagefind-ignore': '' }) },
        [text(name)],
      ),
    ),
  };
}

function withText(node: Readonly<Element>, value: string): Element {
  return {
    ...node,
    properties: { ...node.properties, className: ['sdk-name'] },
    children: [text(value)],
  };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function classesOf({ properties }: Readonly<Element>): string[] {
  const classes = properties['className'] ?? properties['class'];
  return Array.isArray(classes) ? classes.map(String) : typeof classes === 'string' ? classes.split(' ') : [];
}
