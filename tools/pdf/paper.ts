import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import {
  attribute,
  byId,
  byTag,
  childElements,
  elementsOf,
  hasClass,
  type HtmlElement,
  textOf,
} from '../../src/html/elements.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';

/** What the cover says. */
export interface Cover {
  title: string;
  description: string;
  /** Version, date: a line each. */
  lines: string[];
  /** The heading of the contents. */
  contents: string;
}

/** What works on a screen only. */
const onScreenOnly = /^(?:button|input|script|link|svg|style|form|noscript|template)$/;
/** Classes of what leads from a heading to itself. */
const anchorLink = /\bsl-anchor-link\b/;
const [firstLanguage] = sampleLanguages;
/** What stands between links in a line that is nothing but links. */
const separators = /^[\s|,、・·]*$/;
/** A section of fewer letters follows the one before on the same page. */
const shortSection = 1500;

/**
 * Makes a document for paper of the page that holds everything: cover, contents, and the sections with all groups open. Samples appear in every
 * language, prose in that of the first.
 *
 * @param page the built `/all/` of a language
 * @param pictureAt gives the address of a picture for the document, from its address on the site
 * @returns HTML; its style sheet is `paper.css` beside it
 */
export function paperOf(
  page: string,
  cover: Cover,
  language: string,
  pictureAt: (source: string) => string,
): string {
  const place = byId(parse(page), 'one-page');
  if (!place) throw new Error('the page that holds everything has no #one-page; build the site first');
  for (const element of [...elementsOf(place)]) settle(element);
  for (const element of [...elementsOf(place)]) if (leadsOutOnly(element)) tree.detachNode(element);
  for (const image of byTag(place, 'img')) takeAlong(image, pictureAt);
  const sections = childElements(place);
  for (const section of sections) if (textOf(section).length < shortSection) addClass(section, 'short');
  const groups = groupsOf(sections);
  shortenIds(place);
  const contents = groups.map(([first, ...parts]) => {
    const below = parts.map((part) => `<li>${entryOf(part)}</li>`).join('\n');
    return `<li>${entryOf(first)}${below && `<ol>${below}</ol>`}</li>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeText(cover.title)}</title><link rel="stylesheet" href="paper.css"><style>${codeColors(page)}</style></head>
<body>
<section class="cover">${mark()}<h1>${escapeText(cover.title)}</h1><p>${escapeText(cover.description)}</p>
${cover.lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n')}</section>
<nav id="toc" role="doc-toc"><h1>${escapeText(cover.contents)}</h1><ol>${contents.join('\n')}</ol></nav>
${serialize(place)}
</body>
</html>
`;
}

/** Takes away what paper cannot do, and opens what is closed. */
function settle(element: HtmlElement): void {
  const only = attribute(element, 'data-sdk-only')?.split(' ');
  const isSample = hasClass(element, 'sample');
  const isOther = only && !isSample && !only.includes(firstLanguage?.id ?? '');
  if (
    onScreenOnly.test(element.tagName) ||
    anchorLink.test(attribute(element, 'class') ?? '') ||
    ['tablist', 'radiogroup'].includes(attribute(element, 'role') ?? '') ||
    isOther ||
    attribute(element, 'data-copy') === 'none'
  ) {
    tree.detachNode(element);
    return;
  }
  // An open `details` that goes on on the next page would begin there with a summary of the browser's own.
  if (element.tagName === 'details' || element.tagName === 'summary') asPlain(element, element.tagName);
  // What leads out of the book leads nowhere without the site.
  if (element.tagName === 'a' && !/^(?:#|https?:|mailto:)/.test(attribute(element, 'href') ?? ''))
    element.attrs = element.attrs.filter(({ name }) => name !== 'href');
}

/** Makes a `div` of an element, with its name as a class. */
function asPlain(element: HtmlElement, name: string): void {
  const classes = [name, attribute(element, 'class')].filter(Boolean).join(' ');
  element.nodeName = element.tagName = 'div';
  element.attrs = [
    ...element.attrs.filter((one) => one.name !== 'class' && one.name !== 'open'),
    { name: 'class', value: classes },
  ];
}

/** Whether a paragraph is nothing but links, of which some lead out of the book: to the other languages, to the explorer. */
function leadsOutOnly(element: HtmlElement): boolean {
  if (element.tagName !== 'p') return false;
  const links = byTag(element, 'a');
  const besides = element.childNodes
    .filter((node) => !('tagName' in node && node.tagName === 'a'))
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
  return links.some((link) => attribute(link, 'href') === undefined) && separators.test(besides);
}

/** A picture that is loaded late would not be there when a page is printed. */
function takeAlong(image: HtmlElement, pictureAt: (source: string) => string): void {
  image.attrs = image.attrs
    .filter(({ name }) => !['loading', 'srcset', 'sizes'].includes(name))
    .map(({ name, value }) => ({ name, value: name === 'src' ? pictureAt(value) : value }));
}

/** A page and those below it: the operations follow the page of all operations, and stand below it in the contents and the bookmarks. */
function groupsOf(sections: readonly HtmlElement[]): [HtmlElement, ...HtmlElement[]][] {
  const groups: [HtmlElement, ...HtmlElement[]][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    const isPart = group && attribute(section, 'id')?.startsWith(`${attribute(group[0], 'id') ?? ''}-`);
    if (isPart) group.push(section);
    else groups.push([section]);
  }
  return groups;
}

function entryOf(section: HtmlElement): string {
  const [heading] = section.childNodes;
  const title = heading && 'childNodes' in heading ? textOf(heading) : '';
  return `<a href="#${attribute(section, 'id') ?? ''}">${escapeText(title)}</a>`;
}

/**
 * Names of places in a PDF have 127 bytes at most, and those of a library contain the document's address: ids become numbers, and those that no
 * link leads to go, but for the sections' own.
 */
function shortenIds(place: HtmlElement): void {
  const elements = [...elementsOf(place)];
  const targets = new Set(elements.map((element) => attribute(element, 'href') ?? ''));
  const isSection = ({ parentNode }: HtmlElement): boolean => parentNode === place;
  const numbers = new Map<string, string>();
  for (const element of elements) {
    const id = element.attrs.find(({ name }) => name === 'id');
    if (!id) continue;
    if (!isSection(element) && !targets.has(`#${id.value}`)) {
      element.attrs.splice(element.attrs.indexOf(id), 1);
      continue;
    }
    numbers.set(id.value, `p${numbers.size + 1}`);
    id.value = numbers.get(id.value) ?? '';
  }
  for (const { attrs } of elements)
    for (const attribute of attrs)
      if (attribute.name === 'href' && attribute.value.startsWith('#'))
        attribute.value = `#${numbers.get(attribute.value.slice(1)) ?? ''}`;
}

function addClass(element: HtmlElement, name: string): void {
  const attribute = element.attrs.find((candidate) => candidate.name === 'class');
  if (attribute) attribute.value += ` ${name}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The rules of the classes that the build made of the colors in code; see tools/site/styleClasses.ts. */
function codeColors(page: string): string {
  const rules = page.match(/\.s-[0-9a-z]+\{[^}]*\}/g) ?? [];
  return rules.join('\n').replaceAll('!important', '');
}

/** The site's mark, from its icon. */
function mark(): string {
  return readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
}
