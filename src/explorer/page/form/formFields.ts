import { parseJson } from '../response/responseParts.ts';
import { allInForm, inForm } from './shownForm.ts';

/*
 * The form that Elements shows, as the page reads and fills it: by the labels of its fields. Elements has its values in React; a value that is
 * set in a control together with the event that typing would cause arrives there.
 */

/** What a choice shows that leaves a field out. */
const leaveOut = null;

/** The value of a field; null leaves it out. */
export type FieldValue = string | null;

/** The names of the fields, in the form's order, whatever kind of parameter they are. */
export function fieldNames(): string[] {
  return labels().map(nameOf);
}

/** The control of a field, as far as the reader types or chooses in it. Files have a field of their own. */
export function fieldControl(name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const label = labels().find((one) => nameOf(one) === name);
  const place = label?.nextElementSibling?.nextElementSibling;
  return place?.querySelector('select') ?? place?.querySelector('input') ?? undefined;
}

/** What one sees and focuses of a field: of a choice, its button. */
export function fieldFocus(name: string): HTMLElement | undefined {
  const control = fieldControl(name);
  if (!(control instanceof HTMLSelectElement) || control.tabIndex >= 0) return control;
  return control.closest('.sl-select')?.querySelector<HTMLElement>('button') ?? control;
}

/** The values of all fields but files; what is left out is not in it. */
export function readFields(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of fieldNames()) {
    const control = fieldControl(name);
    if (control && control.value !== '' && !isLeftOut(control)) values[name] = control.value;
  }
  return values;
}

/** Fills a field. */
export function writeField(name: string, value: FieldValue): void {
  const control = fieldControl(name);
  if (!control) return;
  if (control instanceof HTMLInputElement) setValue(control, value ?? '', 'input');
  else {
    const chosen = value === leaveOut ? leftOut(control)?.value : value;
    if (chosen !== undefined) setValue(control, chosen, 'change');
  }
}

/** The editor of a JSON body. */
export function bodyEditor(): HTMLTextAreaElement | null {
  return inForm<HTMLTextAreaElement>('.TextRequestBody textarea');
}

/** Fills the editor of a JSON body, with an entry a line. */
export function writeBody(body: unknown): void {
  const editor = bodyEditor();
  const text = typeof body === 'string' ? onLines(body) : JSON.stringify(body, null, 2);
  if (editor && editor.value !== text) setValue(editor, text, 'input');
}

/** JSON that was typed in one line, on several; what is no JSON, and what would not be the same afterwards, stays as it is. */
export function onLines(text: string): string {
  if (text.trim().includes('\n')) return text;
  const value = parseJson(text);
  // A number may have more digits than JavaScript keeps, a name may be there twice.
  const isSame = JSON.stringify(value) === text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
  return value !== undefined && isSame ? JSON.stringify(value, null, 2) : text;
}

/** Until React has taken over what was set before: its next change begins with that. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function labels(): HTMLElement[] {
  return allInForm('.explorer-form [data-testid="param-label"]');
}

function nameOf(label: HTMLElement): string {
  return label.textContent.replace(/\*$/, '').trim();
}

/** The entry of a choice that leaves the field out: the only one that has words instead of a value. */
function leftOut({ options }: HTMLSelectElement): HTMLOptionElement | undefined {
  return [...options].find((option) => !option.hidden && option.text !== option.value);
}

function isLeftOut(control: HTMLInputElement | HTMLSelectElement): boolean {
  return control instanceof HTMLSelectElement && control.selectedOptions[0]?.text !== control.value;
}

/** React overrides the value's setter on the element; the one of the class is the browser's own. */
function setValue(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
  event: 'input' | 'change',
): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
  set?.call(control, value);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
