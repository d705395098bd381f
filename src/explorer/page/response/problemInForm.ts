import { fileFields } from '../form/fillForm.ts';
import { bodyEditor, fieldFocus, fieldNames } from '../form/formFields.ts';
import type { FormProblem } from '../form/problems.ts';
import { shownOperation } from '../form/shownForm.ts';
import type { Exchange } from '../history.ts';
import { placeInBody } from './errorField.ts';

/**
 * Where in the shown form a field is corrected.
 *
 * @param values values that are wrong, where they are known: of a list it is they that are marked
 * @returns undefined if another form is shown, or the form has no such field
 */
export function problemInForm(
  { operationId }: Exchange,
  path: string,
  text: string,
  values: readonly string[] = [],
): FormProblem | undefined {
  if (operationId !== shownOperation()) return undefined;
  const [name = ''] = /^\w+/.exec(path) ?? [];
  const file = fileFields().find((field) => field.name === name);
  const control = file
    ? file.querySelector('input')
    : fieldNames().includes(name)
      ? fieldFocus(name)
      : bodyEditor();
  if (!control) return undefined;
  const range = control instanceof HTMLTextAreaElement ? placeInBody(control.value, path, values) : undefined;
  return { text, control, ...(range && { range }) };
}
