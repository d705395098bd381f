import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import type { ExplorerStrings } from '../../explorerStrings.ts';
import { bodyEditor, onLines } from '../form/formFields.ts';
import { type FormProblem, focusProblem } from '../form/problems.ts';
import { shownOperation } from '../form/shownForm.ts';
import type { Exchange } from '../history.ts';
import { settings } from '../settings.ts';
import { type BodyFault, bodyFaults, type ValueType } from './bodyFaults.ts';
import { placeInBody } from './errorField.ts';
import { parseJson, valueAt } from './responseParts.ts';

/** The errors that do not look at the body, or not at its properties. */
const otherErrors = [401, 413];

/**
 * All that this page finds wrong with the JSON body of a request that was rejected. Of one that was accepted: the names that were ignored, of which
 * nobody says anything else.
 */
export function faultsOf({ operationId = '', body, status }: Exchange): BodyFault[] {
  if (typeof body !== 'string' || !status || status > 499 || otherErrors.includes(status)) return [];
  const { operations, components } = globalThis.explorerContract.contract;
  const schema = valueAt(operations[operationId]?.request?.body?.contents?.[0], 'schema');
  const faults = bodyFaults(parseJson(body), schema, components.schemas);
  return status < 400 ? faults.filter(({ kind }) => kind === 'unknown') : faults;
}

/** The list of what is wrong with a body, with the line of each in the editor; marked as this site's. */
export function bodyCheck(exchange: Exchange, faults: readonly BodyFault[]): HTMLElement[] {
  if (faults.length === 0) return [];
  const { strings } = settings();
  return [
    element(
      'div',
      { class: 'explorer-check' },
      element('h5', {}, strings.guideCheckTitle),
      element(
        'ul',
        {},
        ...faults.map((fault) => element('li', {}, lineOf(exchange, fault), faultText(fault))),
      ),
    ),
  ];
}

/** Marks the lines of the body that faults are in; what stands beside the editor is said of another problem. */
export function markedLines({ operationId }: Exchange, faults: readonly BodyFault[]): FormProblem[] {
  const editor = bodyEditor();
  if (!editor || operationId !== shownOperation()) return [];
  return faults.flatMap(({ path, kind }) => {
    const range = kind === 'missing' ? undefined : placeInBody(editor.value, path);
    return range ? [{ text: '', control: editor, range }] : [];
  });
}

/** `algorithm_id: must be a string; the request has 5. Write "5".` */
export function faultText(fault: BodyFault): string {
  const { strings } = settings();
  return fill(strings.guideCheckFault, { field: fault.path || strings.elementsBody, fault: reasonOf(fault) });
}

const typeHints = {
  string: 'guideTypeString',
  number: 'guideTypeNumber',
  integer: 'guideTypeInteger',
  boolean: 'guideTypeBoolean',
  array: 'guideTypeArray',
  object: 'guideTypeObject',
} as const satisfies Record<ValueType, keyof ExplorerStrings>;

function reasonOf(fault: BodyFault): string {
  const { strings } = settings();
  switch (fault.kind) {
    case 'missing':
      return strings.guideFaultMissing;
    case 'unknown':
      return fault.like === undefined
        ? strings.guideFaultUnknown
        : fill(strings.guideFaultLike, { name: fault.like });
    case 'allowed':
      return fill(strings.guideFaultAllowed, {
        allowed: fault.allowed.join(strings.guideIdSeparator),
        found: fault.found,
      });
    case 'least':
      return fill(strings.guideFaultLeast, { least: fault.least, found: fault.found });
    case 'type':
      return typeHint(fault);
  }
}

/**
 * Which type a value should have, with the value in that type where that can be told: `"2.5"` for `2.5`. Not of an ID: in another type it would be no
 * ID of the server either.
 */
function typeHint({ path, expected, found }: BodyFault & { kind: 'type' }): string {
  const { strings } = settings();
  const text = fill(strings[typeHints[expected]], { found });
  const isScalar = !/^[[{]/.test(found);
  const inType =
    expected === 'string' && isScalar && !path.endsWith('_id')
      ? JSON.stringify(found)
      : expected === 'array' && isScalar
        ? `[${found}]`
        : expected === 'integer'
          ? /^"(\d+)"$/.exec(found)?.[1]
          : undefined;
  return inType === undefined ? text : fill(`${text}${strings.guideTypeExample}`, { example: inType });
}

/** A way to the line that a fault is in; what is missing has none. */
function lineOf({ operationId, body }: Exchange, { path, kind }: BodyFault): HTMLElement | false {
  if (kind === 'missing' || path === '' || typeof body !== 'string') return false;
  // As the editor shows it once it was sent.
  const text = onLines(body);
  const range = placeInBody(text, path);
  if (!range) return false;
  const line = text.slice(0, range[0]).split('\n').length;
  return button(fill(settings().strings.guideCheckLine, { line }), () => {
    const control = bodyEditor();
    const place = control && operationId === shownOperation() ? placeInBody(control.value, path) : undefined;
    if (control && place) focusProblem({ text: '', control, range: place });
  });
}
