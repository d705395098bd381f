import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { complete, explanation } from './complete.ts';
import { editorLook } from './editorLook.ts';
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
      // As the sample on the page, whose place it takes.
      EditorView.lineWrapping,
      bracketMatching(),
      closeBrackets(),
      javascript({ typescript: true }),
      editorLook,
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
      hoverTooltip(async ({ state: { doc } }, position) => {
        const found = await (await types)?.nameAt(name, doc.toString(), position);
        if (!found) return null;
        return { pos: found.from, end: found.to, create: () => ({ dom: explanation(found) }) };
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
