import { stripMarks } from '../i18n/marks.ts';
import type { Translate } from '../i18n/translate.ts';
import { multipleFiles } from './displayContract.ts';

interface FileParameter {
  name: string;
  required?: boolean;
  schema?: object;
}

/**
 * How a field for files looks before there is a script: without samples, which a script loads.
 *
 * @returns HTML of the same form as page/form/fileField.ts makes
 */
export function firstFileField({ name, required, schema = {} }: FileParameter, translate: Translate): string {
  const isMultiple = multipleFiles in schema;
  const id = `explorer-file-${name}`;
  const pick = stripMarks(translate(isMultiple ? 'sandboxFilesPick' : 'sandboxFilePick'));
  return `<div class="explorer-file-head"><span class="explorer-file-name">${name}${required ? '*' : ''}</span><input type="file" id="${id}"${isMultiple ? ' multiple' : ''} autocomplete="off"><label for="${id}" class="explorer-file-pick">${pick}</label></div>`;
}
