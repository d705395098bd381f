import { button, element } from '../../../client/dom.ts';

/** What is wrong with a form, before it is sent or as the response to it says. */
export interface FormProblem {
  /** Empty where the reason is said elsewhere, and only the lines are marked. */
  text: string;
  /** What is to be corrected. */
  control: HTMLElement;
  /** The part of an editor's text that is wrong. */
  range?: [start: number, end: number];
  /** A button that puts it right. */
  remedy?: { text: string; apply(): void };
}

/** Marks what is wrong, and says why beside it. What was marked before is not any more. */
export function markProblems(problems: readonly FormProblem[]): void {
  clearProblems();
  problems.forEach(({ text, control, range, remedy }, index) => {
    const id = `explorer-problem-${index}`;
    control.setAttribute('aria-invalid', 'true');
    if (range && control instanceof HTMLTextAreaElement) markLines(control, range);
    if (text === '') return;
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
}

/** Brings the focus to what is to be corrected, and selects the part of it that is wrong. */
export function focusProblem({ control, range }: FormProblem): void {
  control.focus();
  if (range && control instanceof HTMLTextAreaElement) control.setSelectionRange(...range);
}

/** Whether anything in the form is marked as wrong, with or without words beside it. */
export function areProblemsMarked(): boolean {
  return document.querySelector('.explorer-form [aria-invalid="true"]') !== null;
}

export function problemsShown(): boolean {
  return document.querySelector('.explorer-problem') !== null;
}

/** Takes away what was said of a control, or of all. */
export function clearProblems(of?: Element): void {
  for (const control of document.querySelectorAll('.explorer-form [aria-invalid="true"]')) {
    if (of && control !== of) continue;
    control.removeAttribute('aria-invalid');
    for (const line of placeOf(control).querySelectorAll('[data-wrong]')) line.removeAttribute('data-wrong');
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

/** The lines of an editor that a range begins in and ends in, and those between. */
function markLines(editor: HTMLTextAreaElement, range: [start: number, end: number]): void {
  const [first = 0, last = 0] = range.map((at) => editor.value.slice(0, at).split('\n').length - 1);
  const lines = [...placeOf(editor).querySelectorAll('.sl-code-line')].slice(first, last + 1);
  for (const line of lines) line.setAttribute('data-wrong', '');
}

/** The end of the field that a control belongs to. */
function placeOf(control: Element): Element {
  return (
    control.closest('explorer-file-field, .TextRequestBody') ??
    control.closest('.ParameterGrid > div') ??
    control.parentElement ??
    control
  );
}
