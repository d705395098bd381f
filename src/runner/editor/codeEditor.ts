import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { complete } from './complete.ts';
import type { EditorStrings } from './editorFiles.ts';
import { type Problem, problemsOf } from './problems.ts';
import type { RemoteTypes } from './typeClient.ts';

export interface CodeEditorOptions {
  /** CodeMirror puts its styles into a `<style>`, which the page's policy refuses, except in a shadow root: there it adopts a sheet. */
  root: ShadowRoot;
  /** Of the sample. */
  name: string;
  label: string;
  text: string;
  strings: EditorStrings;
  /** Settles when the type checker is there; undefined if it cannot be had. */
  types: Promise<RemoteTypes | undefined>;
  onChange(text: string): void;
  /** Gets the errors of the text, with the lines that they are in. */
  onProblems(problems: readonly (Problem & { line: number })[]): void;
}

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
  '.cm-gutters': { background: 'none', color: 'var(--code-comment)', border: '0' },
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
  '.cm-tooltip.cm-completionInfo': {
    maxWidth: '22rem',
    padding: '0.4rem 0.6rem',
    fontSize: 'var(--sl-text-xs)',
  },
  '.cm-completionInfo code': { fontFamily: 'var(--__sl-font-mono)', overflowWrap: 'anywhere' },
  '.cm-completionInfo p': { margin: '0.3rem 0 0', whiteSpace: 'pre-line' },
  '.cm-completionInfo p:empty': { display: 'none' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--sl-color-accent-low)',
    boxShadow: 'inset 3px 0 var(--sl-color-text-accent)',
    color: 'var(--code-text)',
  },
});

/** After Escape, Tab leaves the editor for two seconds: CodeMirror's own rule, here also for an Escape that closes completions. */
function leaveByTab(view: EditorView): boolean {
  view.setTabFocusMode(2000);
  return false;
}

/** Makes a CodeMirror for a sample. */
export function createCodeEditor({
  root,
  name,
  label,
  text,
  strings,
  types,
  onChange,
  onProblems,
}: CodeEditorOptions): EditorView {
  let areThere = false;
  void types.then(() => (areThere = true));
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      // Shows characters that have no shape or turn the text around: an edit may come from a stranger.
      highlightSpecialChars(),
      bracketMatching(),
      closeBrackets(),
      javascript({ typescript: true }),
      syntaxHighlighting(colors),
      theme,
      autocompletion({
        icons: false,
        // What is offered is all in sight: a list that scrolls would have to be a tab stop.
        maxRenderedOptions: 8,
        override: [
          async (context) => {
            const there = await types;
            return there ? complete(there, name, context) : null;
          },
        ],
      }),
      linter(async ({ state: { doc } }) => {
        const problems = await problemsOf(name, doc.toString(), types, () => areThere);
        onProblems(problems.map((problem) => ({ ...problem, line: doc.lineAt(problem.from).number })));
        return problems.map((problem) => ({ ...problem, severity: 'error' as const }));
      }),
      Prec.highest(keymap.of([{ key: 'Escape', run: leaveByTab }])),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorState.phrases.of({ Completions: strings.editorCompletions, Diagnostics: strings.editorErrors }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
  });
  return new EditorView({ state, root, parent: root });
}
