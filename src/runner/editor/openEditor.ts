import { button, element } from '../../client/dom.ts';
import { fill } from '../../client/fill.ts';
import { keepEdit, keptEdit } from '../../client/keptEdits.ts';
import type { SampleActions } from '../../client/runButtons.ts';
import { codeColors } from '../../styles/codeThemes.mjs';
import { loadJson } from '../browser/loadJson.ts';
import type { EditorBundle } from './editorFiles.ts';
import { createCodeEditor } from './codeEditor.ts';
import { openTypes } from './typeClient.ts';
import { editHash, linkedEdit, longest, unpackEdit } from './shareAddress.ts';

const open = new WeakMap<SampleActions, { setText(text: string): void; focus(): void }>();

/**
 * Opens the editor of a sample in the place of its code: with the text of the address, with the edit of this tab, or with the tested text.
 *
 * @param isAsked whether the reader pressed Edit: then the editor gets the focus
 * @throws {Error} if the tested text cannot be loaded
 */
export async function openEditor(actions: SampleActions, isAsked: boolean): Promise<void> {
  const editButton = actions.querySelector<HTMLButtonElement>('[data-edit]');
  const name = editButton?.dataset['edit'];
  if (!editButton || name === undefined) return;
  const { base = '/' } = actions.dataset;
  const bundle = await loadJson<EditorBundle>(`${base}runner/editor/${document.documentElement.lang}.json`);
  const { strings } = bundle;
  const tested = bundle.sources[name];
  if (tested === undefined) throw new Error(`no sample “${name}”`);
  const linked = await fromAddress(name);
  const kept = keptEdit(name);
  const already = open.get(actions);
  if (already) {
    if (typeof linked === 'string') already.setText(linked);
    if (isAsked) already.focus();
    return;
  }
  addColors();

  const origin = element('p', { class: 'sample-edit-note', role: 'status' });
  const problem = element('p', { class: 'sample-edit-note sample-edit-problem', role: 'status' });
  const host = element('div');
  const restore = button(strings.editorRestore, () => {
    keepEdit(name, undefined);
    actions.editedSource = undefined;
    view.destroy();
    for (const part of [box, restore, copy]) part.remove();
    open.delete(actions);
    showCode(actions, true);
    editButton.hidden = false;
    editButton.focus();
  });
  const copy = button(strings.editorCopyLink, () => void copyLink());
  const help = element('p', { class: 'sample-edit-note' }, strings.editorHelp);
  const checking = element('p', { class: 'sample-edit-note' }, strings.editorTypesLoading);
  const box = element('div', { class: 'sample-edit' }, origin, host, problem, help, checking);
  const types = openTypes(base, document.documentElement.lang).then(
    (there) => {
      checking.textContent = strings.editorTypesChecked;
      return there;
    },
    () => {
      checking.textContent = strings.editorTypesUnavailable;
      return undefined;
    },
  );

  async function copyLink(): Promise<void> {
    const text = view.state.doc.toString();
    if (text.length > longest) {
      problem.textContent = fill(strings.editorTooLong, { limit: longest });
      return;
    }
    const address = new URL(await editHash(name ?? '', text), location.href).href;
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    problem.textContent = isCopied ? strings.editorCopied : fill(strings.editorNotCopied, { address });
  }

  function changed(text: string, note = strings.editorUntested): void {
    const isEdited = text !== tested;
    actions.editedSource = isEdited ? text : undefined;
    keepEdit(name ?? '', isEdited ? text : undefined);
    const said = isEdited ? note : strings.editorTested;
    if (origin.textContent !== said) origin.textContent = said;
  }

  const view = createCodeEditor({
    root: host.attachShadow({ mode: 'open' }),
    name,
    label: fill(strings.editorLabel, { name }),
    text: linked ?? kept ?? tested,
    strings,
    types,
    onChange: (text) => changed(text),
    onProblems([first, ...more]) {
      const text = more.length > 0 ? strings.editorErrorMore : strings.editorError;
      // What a long message explains further is at the mark in the code.
      const said = first && { line: first.line, message: first.message.split('\n', 1)[0] ?? '' };
      problem.textContent = said ? fill(text, { ...said, total: more.length + 1 }) : '';
    },
  });
  const setText = (text: string): void => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    changed(text, strings.editorFromLink);
  };
  open.set(actions, { setText, focus: () => view.focus() });
  actions.before(box);
  editButton.after(restore, copy);
  showCode(actions, false);
  editButton.hidden = true;
  changed(linked ?? kept ?? tested, typeof linked === 'string' ? strings.editorFromLink : undefined);
  if (linked === null) origin.textContent = strings.editorDamaged;
  if (linked !== undefined) box.scrollIntoView({ block: 'center' });
  if (isAsked) view.focus();
}

/**
 * The text that the address carries for a sample, taken out of it so that a reload shows the reader's own edit.
 *
 * @returns undefined if it carries none, null if it is damaged
 */
async function fromAddress(name: string): Promise<string | null | undefined> {
  const linked = linkedEdit(location.hash);
  if (linked?.name !== name) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return unpackEdit(linked.packed).catch(() => null);
}

function showCode(actions: SampleActions, isShown: boolean): void {
  const code = actions.parentElement?.querySelector<HTMLElement>(':scope > .expressive-code');
  if (code) code.hidden = !isShown;
}

let hasColors = false;

/** The colors of code on the page, as variables: the editor's shadow root inherits them, and follows the theme. */
function addColors(): void {
  if (hasColors) return;
  hasColors = true;
  const rule = (selector: string, colors: Record<string, string>): string =>
    `${selector}{${Object.entries(colors)
      .map(([kind, value]) => `--code-${kind}:${value}`)
      .join(';')}}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      rule('.sample-edit', codeColors.dark),
      rule(":root[data-theme='light'] .sample-edit", codeColors.light),
      '.sample-edit-note{margin:.4rem 0;color:var(--sl-color-gray-2);font-size:var(--sl-text-xs);overflow-wrap:anywhere}',
      '.sample-edit-problem{color:inherit;font-size:var(--sl-text-sm)}',
      '.sample-edit-note:empty{display:none}',
    ].join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
}
