import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const color = (kind: string): { color: string } => ({ color: `var(--code-${kind})` });

const colors = HighlightStyle.define([
  { tag: tags.comment, ...color('comment') },
  { tag: [tags.keyword, tags.self], ...color('keyword') },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.escape], ...color('string') },
  { tag: [tags.number, tags.bool, tags.null], ...color('literal') },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], ...color('name') },
  { tag: [tags.typeName, tags.className], ...color('type') },
]);

const line = '1px solid var(--panel-line)';
const theme = EditorView.theme({
  '&': { color: 'var(--code-text)', background: 'var(--code-background)', border: line, borderRadius: '8px' },
  '&.cm-focused': { outline: '2px solid var(--sl-color-accent)' },
  '.cm-scroller': { fontFamily: 'var(--__sl-font-mono)', fontSize: 'var(--sl-text-xs)', lineHeight: '1.6' },
  '.cm-scroller, .cm-content': { minHeight: '6rem' },
  '&, .cm-scroller': { maxHeight: '32rem' },
  '.cm-content': { caretColor: 'var(--code-text)' },
  '.cm-gutters': { background: 'var(--code-background)', color: 'var(--code-comment)', border: '0' },
  '.cm-tooltip': {
    background: 'var(--code-background)',
    color: 'var(--code-text)',
    border: line,
    borderRadius: '6px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: 'none',
    fontFamily: 'var(--__sl-font-mono)',
    fontSize: 'var(--sl-text-xs)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
  // The explanation itself has the padding.
  '.cm-tooltip.cm-completionInfo': { maxWidth: '22rem', padding: '0' },
  // On a phone it would cover the code.
  '@media (max-width: 50rem)': { '.cm-tooltip.cm-completionInfo': { display: 'none' } },
  '.explanation': {
    maxWidth: 'min(22rem, 80vw)',
    maxHeight: '16rem',
    padding: '0.4rem 0.6rem',
    overflow: 'hidden',
    fontSize: 'var(--sl-text-xs)',
  },
  '.explanation code': { fontFamily: 'var(--__sl-font-mono)', overflowWrap: 'anywhere' },
  '.explanation p': { margin: '0.3rem 0 0', whiteSpace: 'pre-line' },
  '.explanation p:empty': { display: 'none' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--sl-color-accent-low)',
    boxShadow: 'inset 3px 0 var(--sl-color-text-accent)',
    color: 'var(--code-text)',
  },
});

/** The editor in the colors and letters of the code on the page. */
export const editorLook: Extension = [syntaxHighlighting(colors), theme];
