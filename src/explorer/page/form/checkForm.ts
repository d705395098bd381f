import { fill } from '../../../client/fill.ts';
import type { ExplorerStrings } from '../../explorerStrings.ts';
import { settings } from '../settings.ts';
import { fileFields } from './fillForm.ts';
import { valueAt } from '../response/responseParts.ts';
import { bodyEditor, fieldControl, fieldFocus, fieldNames, writeBody } from './formFields.ts';
import { type Expected, type JsonError, jsonError } from './jsonError.ts';
import type { FormProblem } from './problems.ts';

/** The message about what should stand where a body stops being JSON. */
const reasons = {
  value: 'guideJsonValue',
  name: 'guideJsonName',
  nameAfterComma: 'guideJsonNameAfterComma',
  valueAfterComma: 'guideJsonValueAfterComma',
  colon: 'guideJsonColon',
  commaOrBrace: 'guideJsonCommaOrBrace',
  commaOrBracket: 'guideJsonCommaOrBracket',
  quote: 'guideJsonQuote',
  end: 'guideJsonNothingMore',
} as const satisfies Record<Expected, keyof ExplorerStrings>;

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
  return [...empty, ...withoutFile, ...bodyProblems(operationId)];
}

/** Whether a property is missing the server says, in words that the documentation explains; what is no JSON it cannot even read. */
function bodyProblems(operationId: string): FormProblem[] {
  const { strings } = settings();
  const editor = bodyEditor();
  if (!editor) return [];
  if (editor.value.trim() === '') {
    const example = exampleBody(operationId);
    const remedy =
      example === undefined
        ? {}
        : { remedy: { text: strings.guideRestoreExample, apply: () => writeBody(example) } };
    return [{ text: strings.guideBodyEmpty, control: editor, ...remedy }];
  }
  const error = jsonError(editor.value);
  if (!error) return [];
  const { line, column, start, end } = error;
  const place = fill(strings.guideJsonBrokenAt, { line, column });
  return [{ text: `${place}${reasonOf(error)}`, control: editor, range: [start, end] }];
}

/** Where the body ends too early there is nothing to show: it is told what to add. */
function reasonOf({ expected, found }: JsonError): string {
  const { strings } = settings();
  const reason = reasons[expected];
  const close = reason === reasons.valueAfterComma || reason === reasons.commaOrBracket ? ']' : '}';
  if (found === '' && reason !== reasons.end) return fill(strings[`${reason}End`], { close });
  return fill(strings[reason], { close, found: JSON.stringify(found).slice(1, -1).replace('\\"', '"') });
}

/** What the form is filled with at first. */
function exampleBody(operationId: string): unknown {
  const { request } = globalThis.explorerContract.contract.operations[operationId] ?? {};
  return valueAt(request?.body?.contents?.[0], 'examples', '0', 'value');
}
