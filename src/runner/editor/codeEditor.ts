import {
  autocompletion,
  closeBrackets,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { suggest } from './suggest.ts';
import type { EditorStrings } from './editorFiles.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CodeEditorOptions {
  /** CodeMirror puts its styles into a `<style>`, which the page's policy refuses, except in a shadow root: there it adopts a sheet. */
  root: ShadowRoot;
  label: string;
  text: string;
  strings: EditorStrings;
  vocabulary: Vocabulary;
  onChange(text: string): void;
  /** Gets the error of the text, or undefined when there is none any more. */
  onError(error: { line: number; message: string } | undefined): void;
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
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--__sl-font-mono)',
    fontSize: 'var(--sl-text-xs)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--sl-color-accent-low)',
    color: 'var(--code-text)',
  },
});

/** Makes a CodeMirror for a sample. Escape, then Tab leaves it: CodeMirror's own rule. */
export function createCodeEditor({
  root,
  label,
  text,
  strings,
  vocabulary,
  onChange,
  onError,
}: CodeEditorOptions): EditorView {
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
      autocompletion({ override: [(context) => complete(context, vocabulary)] }),
      linter(async (view) => {
        const error = await errorOf(view.state.doc.toString());
        onError(error);
        return error ? [diagnosticAt(view.state, error)] : [];
      }),
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

function complete(context: CompletionContext, vocabulary: Vocabulary): CompletionResult | null {
  const found = suggest(vocabulary, context.state.sliceDoc(0, context.pos));
  if (!found) return null;
  return { from: context.pos - found.typed, options: found.options.map((label) => ({ label })) };
}

/** The compiler is the one that runs the sample. */
async function errorOf(text: string): Promise<{ line: number; message: string } | undefined> {
  const { compileSample, SampleSyntaxError } = await import('../compileSample.ts');
  try {
    compileSample('./edited.ts', text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SampleSyntaxError)) throw error;
    return error;
  }
}

function diagnosticAt(state: EditorState, error: { line: number; message: string }): Diagnostic {
  const { from, to } = state.doc.line(Math.min(Math.max(error.line, 1), state.doc.lines));
  return { from, to, severity: 'error', message: error.message };
}
