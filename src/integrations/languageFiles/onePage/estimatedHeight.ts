import { attribute, hasClass, type HtmlNode, isElement } from '../../../html/elements.ts';

/** A phone’s line holds about 40 Latin letters, and list items, cells and headings leave many of them unfilled. */
const remPerLetter = 0.085;
/** The heading, the space around a section, and what its letters do not tell: short sections are mostly rows and frames. */
const remAround = 50;

/**
 * How high a section is on a phone before anybody opens what is closed. The browser lays a section out only when its reader comes near; until then
 * it takes this for its height. Less than the true height would let the section lie over the next one.
 *
 * @returns rem, rounded up to tens: sections of about one height share a style
 */
export function estimatedHeight(section: HtmlNode): number {
  return Math.ceil((remAround + lettersShown(section) * remPerLetter) / 10) * 10;
}

/** Latin letters, and two for each wider one. */
function lettersShown(node: HtmlNode): number {
  if ('value' in node) return node.value.trim().replace(/[^ -ÿ]/g, 'ww').length;
  if (!('childNodes' in node) || isHidden(node)) return 0;
  const isClosed =
    isElement(node) &&
    node.tagName === 'details' &&
    attribute(node, 'open') === undefined &&
    !hasClass(node, 'phone-fold'); // open on every wider screen
  return node.childNodes
    .filter((child) => !isClosed || (isElement(child) && child.tagName === 'summary'))
    .reduce((sum, child) => sum + lettersShown(child), 0);
}

/** Of samples one language is shown; the others are about as long. */
function isHidden(node: HtmlNode): boolean {
  if (!isElement(node) || !hasClass(node, 'sample') || !node.parentNode) return false;
  return node.parentNode.childNodes.find((other) => isElement(other) && hasClass(other, 'sample')) !== node;
}
