import { expect, test } from 'vitest';
import { pagesOf } from './builds.ts';
import { type HtmlNode, isElement } from '../../src/html/elements.ts';

/** Whose text is code, or read by nobody. */
const opaque = ['script', 'style', 'template', 'code', 'pre', 'textarea', 'samp', 'kbd'];

/** What a template leaves behind where it shows a condition, or a Markdown text that was not rendered. */
const faults: [what: string, find: (text: string) => boolean][] = [
  ['a bare value', (text) => /^(?:0|NaN|undefined|null|true|false)$/.test(text)],
  ['an object', (text) => text.includes('[object ')],
  ['a backtick', (text) => text.includes('`')],
  ['a placeholder', (text) => text.includes('{{')],
];

/** Where a value may stand alone: it is what the element is for. */
const cells = ['td', 'dd', 'li', 'span', 'option', 'b', 'strong'];

function* strayTexts(node: HtmlNode, parent = ''): Generator<string> {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.trim();
    for (const [what, find] of faults)
      if (find(text) && !(what === 'a bare value' && cells.includes(parent)))
        yield `${what} in <${parent}>: ${text.slice(0, 80)}`;
  }
  const name = isElement(node) ? node.tagName : '';
  if (opaque.includes(name)) return;
  if ('childNodes' in node) for (const child of node.childNodes) yield* strayTexts(child, name);
}

test('no page shows what a template left behind', () => {
  const found = pagesOf('site').flatMap(({ path, document }) =>
    [...strayTexts(document)].map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
