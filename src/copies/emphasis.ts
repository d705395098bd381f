import type { Element, ElementContent } from 'hast';
import { text, textOf } from './nodes.ts';

const emphases = new Set(['strong', 'em', 'b', 'i']);

/**
 * Moves the spaces and punctuation at the edges of emphasized texts out of them. Markdown's `**` neither opens before a space nor
 * closes between a punctuation mark and a letter, as in `**対処：**操作`: the copy would have entities instead.
 */
export function evenEmphasis(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'element') return [node];
    const inner = { ...node, children: evenEmphasis(node.children) };
    if (!emphases.has(node.tagName)) return [inner];
    return withoutEdges(inner, beside(nodes[index - 1], 'end'), beside(nodes[index + 1], 'start'));
  });
}

/** The character beside the emphasis, nothing if it is a space. */
function beside(neighbor: ElementContent | undefined, side: 'start' | 'end'): string {
  if (neighbor?.type === 'element') return neighbor.tagName === 'br' ? '' : '`';
  const value = neighbor?.type === 'text' ? neighbor.value : '';
  return (side === 'start' ? value.slice(0, 1) : value.slice(-1)).trim();
}

/** What cannot stand at an edge: spaces; full-width punctuation beside anything, any punctuation beside a letter. */
function edgeOf(neighbor: string): string {
  if (neighbor === '') return String.raw`\s+`;
  return /[\p{L}\p{N}]/u.test(neighbor)
    ? String.raw`(?:\s+|\p{P}+)`
    : String.raw`(?:\s+|[\p{P}--\p{ASCII}]+)`;
}

function withoutEdges(node: Element, before: string, after: string): ElementContent[] {
  const start = cut(node.children, 0, new RegExp(`^${edgeOf(before)}`, 'v'));
  const end = cut(start.rest, start.rest.length - 1, new RegExp(`${edgeOf(after)}$`, 'v'));
  const strong = textOf(node).trim() === '' ? [] : [{ ...node, children: end.rest }];
  return [...start.edge, ...strong, ...end.edge];
}

/** A text among nodes without its edge, and the edge. */
function cut(
  nodes: readonly ElementContent[],
  index: number,
  pattern: RegExp,
): { rest: ElementContent[]; edge: ElementContent[] } {
  const node = nodes[index];
  const [edge = ''] = node?.type === 'text' ? (pattern.exec(node.value) ?? []) : [];
  if (node?.type !== 'text' || edge === '' || edge === node.value) return { rest: [...nodes], edge: [] };
  return { rest: nodes.with(index, text(node.value.replace(pattern, ''))), edge: [text(edge)] };
}
