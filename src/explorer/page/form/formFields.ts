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
    const chosen = value === leaveOut ? [...control.options].find((option) => option.value)?.value : value;
    if (chosen !== undefined) setValue(control, chosen, 'change');
  }
}

/** The editor of a JSON body. */
export function bodyEditor(): HTMLTextAreaElement | null {
  return inForm<HTMLTextAreaElement>('.TextRequestBody textarea');
}

/** Fills the editor of a JSON body. */
export function writeBody(body: unknown): void {
  const editor = bodyEditor();
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  if (editor && editor.value !== text) setValue(editor, text, 'input');
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

/** The first entry of a choice is the one that leaves the field out. */
function isLeftOut(control: HTMLInputElement | HTMLSelectElement): boolean {
  if (control instanceof HTMLInputElement) return false;
  const first = [...control.options].find((option) => option.value);
  return control.value === first?.value && !/^(?:true|false|en|ja)$/.test(control.value);
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
