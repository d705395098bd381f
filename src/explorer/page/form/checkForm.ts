import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { fileFields } from './fillForm.ts';
import { bodyEditor, fieldControl, fieldFocus, fieldNames } from './formFields.ts';
import { jsonError } from './jsonError.ts';

/** Why a form cannot be sent yet. */
export interface FormProblem {
  text: string;
  /** What is to be corrected. */
  control: HTMLElement;
  /** The part of an editor's text that is wrong. */
  range?: [start: number, end: number];
}

/**
 * What is missing or wrong in the shown form: required fields without a value, file fields without a file, and a body that is
 * no JSON.
 */
export function checkForm(operationId: string): FormProblem[] {
  const { strings } = settings();
  const { required = [] } = globalThis.explorerContract.contract.facts[operationId] ?? {};
  const names = fieldNames();
  const empty = required
    .filter((name) => names.includes(name) && fieldControl(name)?.value.trim() === '')
    .map((name) => ({
      text: fill(strings.guideFieldEmpty, { name }),
      control: fieldFocus(name) as HTMLElement,
    }));
  const withoutFile = fileFields()
    .filter((field) => field.files.length === 0 && required.includes(field.name))
    .map((field) => ({
      text: fill(strings.guideFileMissing, { name: field.name }),
      control: field.querySelector('input') as HTMLElement,
    }));
  return [...empty, ...withoutFile, ...bodyProblems()];
}

/** Whether a property is missing the server says, in words that the documentation explains; what is no JSON it cannot even read. */
function bodyProblems(): FormProblem[] {
  const { strings } = settings();
  const editor = bodyEditor();
  const error = editor && jsonError(editor.value);
  if (!editor || !error) return [];
  const { line, text, start, end } = error;
  return [
    {
      text: fill(strings.guideJsonBrokenAt, { line, text }),
      control: editor,
      range: [start, end],
    },
  ];
}
