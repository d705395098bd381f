import { announce } from '../announce.ts';
import { settings } from '../settings.ts';
import { allInForm, inForm, shownOperation } from './shownForm.ts';
import { bodyEditor, writeBody } from './formFields.ts';
import { checkForm } from './checkForm.ts';
import { clearProblems, focusProblem, type FormProblem, markProblems, problemsShown } from './problems.ts';

/** What Elements' button listens to, in one version or another. */
const pressEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'click',
] as const;

/**
 * Looks at the form before it is sent: what is missing or wrong is named and marked beside its field, and nothing leaves. Ctrl+Enter sends from
 * anywhere in the explorer. After Send the focus stays where it was.
 */
export function startSendGuard(main: HTMLElement): void {
  let sendHadFocus = false;
  for (const type of pressEvents)
    addEventListener(
      type,
      (event) => {
        if (!(event.target instanceof Element)) return;
        const send = event.target.closest<HTMLButtonElement>('.SendButtonHolder button');
        if (!send || (event instanceof KeyboardEvent && !/^(?:Enter| )$/.test(event.key))) return;
        const problems = checkForm(shownOperation());
        if (problems.length > 0) {
          event.stopImmediatePropagation();
          if (type === 'click') showProblems(problems);
        } else if (type === 'click') {
          clearProblems();
          sendHadFocus = document.activeElement === send;
        }
      },
      { capture: true },
    );
  main.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    const { activeElement } = document;
    sendButton()?.click();
    // Elements moves the focus to its button.
    if (activeElement instanceof HTMLElement && !problemsShown())
      activeElement.focus({ preventScroll: true });
  });
  main.addEventListener('input', (event) => {
    const { target } = event;
    if (target instanceof Element) clearProblems(target);
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') setTimeout(bodyOnLines);
  });
  main.addEventListener('change', () => clearProblems());

  // While a request is on its way, Elements' button is disabled and loses the focus.
  new MutationObserver(() => {
    const send = sendButton();
    if (!sendHadFocus || !send || send.disabled) return;
    if (document.activeElement === document.body) send.focus({ preventScroll: true });
  }).observe(main, { subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', ({ target }) => {
    sendHadFocus = target === sendButton();
  });
}

/**
 * JSON in one line is put on several: when it was pasted, or once it was sent. Not as it is typed, and not when the field is left: “Send” would
 * move away from under the pointer.
 */
export function bodyOnLines(): void {
  const editor = bodyEditor();
  if (editor) writeBody(editor.value);
}

/** Elements' button to send the form. */
export function sendButton(): HTMLButtonElement | null {
  return inForm<HTMLButtonElement>('.SendButtonHolder button');
}

function showProblems(problems: readonly FormProblem[]): void {
  markProblems(problems);
  for (const panel of allInForm('explorer-response')) panel.setAttribute('previous', '');
  const [first] = problems;
  if (first) focusProblem(first);
  announce([settings().strings.guideNotSent, ...problems.map(({ text }) => text)].join(' '));
}
