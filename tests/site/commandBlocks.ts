import {
  attribute,
  byClass,
  elementsOf,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from '../../src/html/elements.ts';

/** A block of code as a reader copies it. */
export interface Block {
  /** Id of the heading that it stands below. */
  heading: string;
  language: string;
  /** The shell, where commands are shown for two. */
  title: string;
  code: string;
  /** The sample languages whose readers see it; undefined: all. */
  only: string[] | undefined;
  isOutput: boolean;
}

/**
 * Commands for Bash as PowerShell wants them. No PowerShell runs these tests: what the page shows for it is held to be this, which is all that
 * its commands need, and is read by people.
 */
export function inPowerShell(code: string): string {
  return code
    .replace(/^export (\w+)=(.*)$/gm, '$$env:$1 = "$2"')
    .replace(/^unzip (\S+)$/gm, 'Expand-Archive $1 .')
    .replace(/^python3 /gm, 'py ');
}

/**
 * Commands for Bash with the values of a sandbox in place of those that the page sets.
 *
 * @param api its base URL
 */
export function forSandbox(code: string, api: string): string {
  const values = { API_URL: api, CLIENT_ID: 'demo-client', CLIENT_SECRET: 'demo-secret' };
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`^(export HACARUS_${name}=).*$`, 'm'), (_, start: string) => start + value),
    code,
  );
}

/** The blocks of code of a page in their order. */
export function blocksOf(page: HtmlNode): Block[] {
  let heading = '';
  const blocks: Block[] = [];
  for (const element of elementsOf(byClass(page, 'sl-markdown-content')[0] ?? page)) {
    if (element.tagName === 'h2') heading = attribute(element, 'id') ?? heading;
    if (element.tagName !== 'pre') continue;
    const only = around(element, (parent) => attribute(parent, 'data-sdk-only'))?.split(' ');
    const figure = around(element, (parent) => (parent.tagName === 'figure' ? parent : undefined));
    const lines = [...elementsOf(element, 'div')].map((line) => textOf(line).replace(/\n$/, ''));
    blocks.push({
      heading,
      language: attribute(element, 'data-language') ?? '',
      title: figure ? byClass(figure, 'title').map(textOf).join('') : '',
      code: lines.join('\n'),
      only,
      isOutput: around(element, (parent) => (hasClass(parent, 'sample-output') ? true : undefined)) ?? false,
    });
  }
  return blocks;
}

function around<Found>(
  element: HtmlElement,
  find: (parent: HtmlElement) => Found | undefined,
): Found | undefined {
  for (let node: HtmlNode | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    const found = isElement(node) ? find(node) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
