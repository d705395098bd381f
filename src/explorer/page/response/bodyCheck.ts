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
import { type IdFault, idFaults, itemFault, type KnownAlgorithm } from './idFaults.ts';
import { parseJson, valueAt } from './responseParts.ts';
import { rejectedValue, type RuleFault, ruleFaults } from './ruleFaults.ts';

/** What is wrong with a request: by the API definition, by another rule, or since an ID in it names nothing. */
export type RequestFault = BodyFault | IdFault | RuleFault;

/** The errors that do not look at the body, or not at its properties. */
const otherErrors = [401, 413];
/** More than these nobody reads at once. */
const mostFaults = 20;

/**
 * All that this page finds wrong with a request that was rejected, in the order of its lines. Of one that was accepted: the names in its JSON body
 * that were ignored, of which nobody says anything else.
 *
 * @param named the field that the response names: what is wrong there comes first
 */
export function faultsOf(
  { operationId = '', url, body, status, isSandbox, known = {} }: Exchange,
  named?: string,
): RequestFault[] {
  if (!status || status > 499 || otherErrors.includes(status)) return [];
  if (operationId === 'get_item' && status >= 400) return itemFault('item_id', lastInPath(url), known.items);
  if (typeof body !== 'string') return [];
  const { operations, components } = globalThis.explorerContract.contract;
  const schema = valueAt(operations[operationId]?.request?.body?.contents?.[0], 'schema');
  const json = parseJson(body);
  const faults = bodyFaults(json, schema, components.schemas);
  if (status < 400)
    return inOrder(
      body,
      faults.filter(({ kind }) => kind === 'unknown'),
    );
  const sent = { operationId, body: json, isSandbox };
  const found = inOrder(body, [...faults, ...ruleFaults(sent), ...idFaults(json, known)]);
  const isNamed = ({ path }: RequestFault): boolean => named !== undefined && isWithin(path, named);
  const first = found.filter(isNamed);
  // Its line is marked: of all that is listed it must not be missing.
  const rejected =
    first.length === 0 && found.length > 0 && named !== undefined && rejectedValue(named, sent);
  const others = found.filter((fault) => !isNamed(fault));
  return [...(rejected ? [rejected] : first), ...others].slice(0, mostFaults);
}

/** What stands nowhere, since it is missing, before what stands in a line. */
function inOrder(body: string, faults: readonly RequestFault[]): RequestFault[] {
  const text = onLines(body);
  const at = (fault: RequestFault): number => placeOf(text, fault)?.[0] ?? -1;
  return [...faults].sort((a, b) => at(a) - at(b));
}

/** Whether a path leads to a field, or to something in it: `item_ids[0]` is in `item_ids`. */
function isWithin(path: string, field: string): boolean {
  return path === field || (path.startsWith(field) && /^[.[]/.test(path.slice(field.length)));
}

function lastInPath(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}

/** The list of what is wrong with a request, with the line of each in the editor; marked as this site's. */
export function bodyCheck(exchange: Exchange, faults: readonly RequestFault[]): HTMLElement[] {
  if (faults.length === 0) return [];
  const { strings } = settings();
  return [
    element(
      'div',
      { class: 'explorer-check' },
      element('h4', { class: 'explorer-help-title' }, strings.guideCheckTitle),
      element(
        'ul',
        {},
        ...faults.map((fault) => element('li', {}, lineOf(exchange, fault), faultText(fault))),
      ),
    ),
  ];
}

/** Marks the lines of the body that faults are in; what stands beside the editor is said of another problem. */
export function markedLines({ operationId }: Exchange, faults: readonly RequestFault[]): FormProblem[] {
  const editor = bodyEditor();
  if (!editor || operationId !== shownOperation()) return [];
  return faults.flatMap((fault) => {
    const range = placeOf(editor.value, fault);
    return range ? [{ text: '', control: editor, range }] : [];
  });
}

/** `algorithm_id: must be a string; the request has 5. Write "5".` */
export function faultText(fault: RequestFault): string {
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

function reasonOf(fault: RequestFault): string {
  const { strings } = settings();
  switch (fault.kind) {
    case 'algorithm':
      return fill(strings.guideFaultAlgorithm, { found: fault.found });
    case 'parameter':
      return parameterReason(fault);
    case 'model':
      return fault.status === undefined
        ? fill(strings.guideFaultModel, { found: fault.found })
        : fill(strings.guideFaultModelStatus, { name: fault.name ?? '', status: fault.status });
    case 'item':
      return fill(fault.like === undefined ? strings.guideFaultItem : strings.guideFaultItemLike, {
        found: fault.found,
        like: fault.like ?? '',
      });
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
    case 'empty':
      return fill(strings.guideFaultEmpty, { found: fault.found });
    case 'edge':
      return fill(strings.guideFaultEdge, {
        opposite: fault.opposite,
        limit: fault.limit,
        found: fault.found,
      });
    case 'outside':
      return fill(strings.guideFaultOutside, { found: fault.found });
    case 'rejected':
      return fill(strings.guideFaultRejected, { found: fault.found });
  }
}

/** `21 is “Reconstruction error threshold” of AE. For NMF it is 9.`: whose parameter an ID is, and what it is called here. */
function parameterReason({ found, chosen, of, parameter, same }: IdFault & { kind: 'parameter' }): string {
  const { strings } = settings();
  if (!of || !parameter) return fill(strings.guideFaultParameter, { found });
  return fill(same ? strings.guideFaultParameterSame : strings.guideFaultParameterOther, {
    found,
    parameter: parameter.display_name,
    of: algorithmName(of),
    chosen: algorithmName(chosen),
    same: same?.algorithm_parameter_id ?? '',
  });
}

/** `Auto Classified Inspection (AE)` */
export function algorithmName({ name, algorithm_id }: KnownAlgorithm): string {
  return fill(settings().strings.guideAlgorithmName, { name, id: algorithm_id });
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

/** Where in a body a fault is; what is missing is nowhere. */
function placeOf(text: string, fault: RequestFault): ReturnType<typeof placeInBody> {
  if (fault.kind === 'missing' || fault.path === '') return undefined;
  return placeInBody(text, fault.path, wrongIds(fault));
}

/** The ID that is wrong: the line of a list that is meant. */
export function wrongIds(fault: RequestFault): string[] {
  return fault.kind === 'item' || fault.kind === 'model' ? [fault.found] : [];
}

/** A way to the line that a fault is in. */
function lineOf({ operationId, body }: Exchange, fault: RequestFault): HTMLElement | false {
  if (typeof body !== 'string') return false;
  // As the editor shows it once it was sent.
  const text = onLines(body);
  const range = placeOf(text, fault);
  if (!range) return false;
  const line = text.slice(0, range[0]).split('\n').length;
  return button(fill(settings().strings.guideCheckLine, { line }), () => {
    const control = bodyEditor();
    const place = control && operationId === shownOperation() ? placeOf(control.value, fault) : undefined;
    if (control && place) focusProblem({ text: '', control, range: place });
  });
}
