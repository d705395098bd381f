import { operationHash, operationOf } from '../../routes.ts';
import { ExplorerFileField } from './fileField.ts';
import { bodyEditor, type FieldValue, nextFrame, readFields, writeBody, writeField } from './formFields.ts';
import { allInForm, shownOperation } from './shownForm.ts';
import { samplesFor } from './sampleFiles.ts';

/** What a form is filled with. What is not named stays as it is. */
export interface FormContent {
  fields?: Record<string, FieldValue>;
  /** A JSON body: a value, or text as it was typed. */
  body?: unknown;
  /** A sample, by its id. */
  sample?: string;
  /** Files of the reader's own, by the field's name. */
  files?: Record<string, File[]>;
}

/**
 * Shows an operation and fills its form.
 *
 * @throws {Error} if the form does not appear within some seconds
 */
export async function fillForm(operationId: string, content: FormContent): Promise<void> {
  if (operationOf(location.hash) !== operationId) location.hash = operationHash(operationId);
  await formShown(operationId);
  for (const [name, value] of Object.entries(content.fields ?? {})) {
    writeField(name, value);
    await nextFrame();
  }
  if (content.body !== undefined) writeBody(content.body);
  for (const field of fileFields()) {
    const sample = samplesFor(field.name).find(({ id }) => id === content.sample);
    if (sample) await field.take(sample);
    const files = content.files?.[field.name];
    if (files) field.files = files;
    await nextFrame();
  }
}

/** What the form of the shown operation is filled with. */
export function readForm(): FormContent {
  const body = bodyEditor()?.value;
  const files = fileFields().filter((field) => field.files.length > 0);
  return {
    fields: readFields(),
    ...(body !== undefined && { body }),
    ...(files.length > 0 && { files: Object.fromEntries(files.map((field) => [field.name, field.files])) }),
  };
}

/** The file fields of the form. */
export function fileFields(): ExplorerFileField[] {
  return allInForm<ExplorerFileField>('explorer-file-field');
}

/** Waits until Elements has taken over the form of an operation. */
export async function formShown(operationId: string): Promise<void> {
  await globalThis.explorerContract.load(operationId).catch(() => undefined); // the page says so itself
  for (let attempt = 0; attempt < 500; attempt++) {
    const isReady = document.querySelector('.explorer-elements > [data-ready]') !== null;
    if (isReady && shownOperation() === operationId) return nextFrame();
    await nextFrame();
  }
  throw new Error(`the form of ${operationId} does not appear`);
}
