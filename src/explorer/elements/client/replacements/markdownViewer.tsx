/** @jsxImportSource react */
import { createElement, type CSSProperties, Fragment, type ReactNode } from 'react';

/*
 * Stands for @stoplight/markdown-viewer. The descriptions in the page's contract are HTML already, made when the site was built. Only these
 * elements of it are shown, without attributes but a link's address: whatever else a text contains stays text, and nothing of it is run.
 */
const shown = new Set(
  'a blockquote br code dd dl dt em h2 h3 h4 h5 hr kbd li ol p pre strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);

interface Props {
  markdown: string;
  className?: string;
  style?: CSSProperties;
}

/** Shows a description. */
export function MarkdownViewer({ markdown, className = '', style }: Props) {
  const { body } = new DOMParser().parseFromString(markdown, 'text/html');
  const hasBlocks = body.querySelector('p, ul, ol, table, pre') !== null;
  const content = childrenOf(body);
  return (
    <div className={`sl-prose sl-markdown-viewer ${className}`} style={style}>
      {hasBlocks ? content : <p>{content}</p>}
    </div>
  );
}

function childrenOf(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, index) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (!(node instanceof Element)) return null;
    const name = node.localName;
    if (!shown.has(name)) return createElement(Fragment, { key: index }, ...childrenOf(node));
    const children = node.hasChildNodes() ? childrenOf(node) : [];
    return createElement(name, { key: index, ...linkOf(node) }, ...children);
  });
}

function linkOf(element: Element): { href?: string } {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && /^(?:https?:|[/#.?]|[\w-]+\/)/.test(href) ? { href } : {};
}

/** For Markdown articles, which this page does not show. */
export const DefaultSMDComponents = {};
export { Fragment as MarkdownViewerProvider };
