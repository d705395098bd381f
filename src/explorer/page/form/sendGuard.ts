import { announce } from '../announce.ts';
import { button, element } from '../../../client/dom.ts';
import { settings } from '../settings.ts';
import { allInForm, inForm, shownOperation } from './shownForm.ts';
import { bodyEditor, writeBody } from './formFields.ts';
import { checkForm, type FormProblem } from './checkForm.ts';

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
 * JSON that was pasted in one line is put on several. Not what is typed, and not when the field is left: “Send” would move away from under the
 * pointer.
 */
function bodyOnLines(): void {
  const editor = bodyEditor();
  if (editor) writeBody(editor.value);
}

/** Elements' button to send the form. */
export function sendButton(): HTMLButtonElement | null {
  return inForm<HTMLButtonElement>('.SendButtonHolder button');
}

function showProblems(problems: readonly FormProblem[]): void {
  clearProblems();
  for (const panel of allInForm('explorer-response')) panel.setAttribute('previous', '');
  problems.forEach(({ text, control, remedy }, index) => {
    const id = `explorer-problem-${index}`;
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute(
      'aria-describedby',
      [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '),
    );
    const place = placeOf(control);
    place.append(element('p', { class: 'explorer-problem', id }, text));
    if (remedy)
      place.append(
        button(
          remedy.text,
          () => {
            remedy.apply();
            clearProblems();
            control.focus();
          },
          { class: 'explorer-problem-remedy', 'data-of': id },
        ),
      );
  });
  const [first] = problems;
  first?.control.focus();
  if (first?.range && first.control instanceof HTMLTextAreaElement)
    first.control.setSelectionRange(...first.range);
  announce([settings().strings.guideNotSent, ...problems.map(({ text }) => text)].join(' '));
}

function problemsShown(): boolean {
  return document.querySelector('.explorer-problem') !== null;
}

/** Takes away what was said of a control, or of all. */
function clearProblems(of?: Element): void {
  for (const control of document.querySelectorAll('.explorer-form [aria-invalid="true"]')) {
    if (of && control !== of) continue;
    control.removeAttribute('aria-invalid');
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    for (const id of ids.filter((one) => one.startsWith('explorer-problem-'))) {
      document.getElementById(id)?.remove();
      document.querySelector(`[data-of="${id}"]`)?.remove();
    }
    const others = ids.filter((id) => id && !id.startsWith('explorer-problem-'));
    if (others.length > 0) control.setAttribute('aria-describedby', others.join(' '));
    else control.removeAttribute('aria-describedby');
  }
}

/** The end of the field that a control belongs to. */
function placeOf(control: HTMLElement): Element {
  return (
    control.closest('explorer-file-field, .TextRequestBody') ??
    control.closest('.ParameterGrid > div') ??
    control.parentElement ??
    control
  );
}
