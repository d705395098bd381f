import { recognizeError } from '../../../reference/recognizeError.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { focusProblem, markProblems } from '../form/problems.ts';
import type { Exchange, History } from '../history.ts';
import type { ExplorerStrings } from '../../explorerStrings.ts';
import { operationHash } from '../../routes.ts';
import { operationTitle } from '../operations.ts';
import { type ErrorSettings, settings } from '../settings.ts';
import type { Story } from '../story/story.ts';
import { errorMessage, fieldNamed, requestFields } from './errorField.ts';
import { type KnownIds, knownIds } from './errorIds.ts';
import { problemInForm } from './problemInForm.ts';
import { parseJson, valueAt } from './responseParts.ts';
import { type ValueType, type WrongValue, wrongValue } from './wrongValue.ts';

/** What else the page knows, to name what is wrong with a request. */
export interface HelpParts {
  history: History;
  story: Story;
}

/** What the server says of its error, where in the form that is, and what the documentation says of this very error. */
export function errorHelp(exchange: Exchange, parts: HelpParts): HTMLElement[] {
  const { strings } = settings();
  const name = errorName(exchange);
  const error = documentedError(name);
  const said = serverSaid(exchange, findingOf(exchange, name, parts));
  if (!error)
    return [element('div', { class: 'explorer-help' }, ...said, element('p', {}, strings.guideErrorUnknown))];
  const remedy = element('p', {});
  // Messages of this project, rendered when the site was built: see ../../pageSettings.ts.
  remedy.innerHTML = error.remedy;
  const when = element('p', {});
  when.innerHTML = error.when;
  return [
    element(
      'div',
      { class: 'explorer-help', 'data-error': name },
      ...said,
      element('h4', {}, error.summary),
      when,
      element('h5', {}, strings.guideErrorRemedy),
      remedy,
      element(
        'p',
        { class: 'explorer-help-links' },
        error.href && element('a', { href: error.href }, strings.guideErrorMore),
        name === 'PermissionDenied' &&
          element('a', { href: operationHash('login') }, strings.sandboxLoginFirst),
        name === 'LicenseRequired' &&
          element('a', { href: operationHash('upload_license') }, operationTitle('upload_license')),
      ),
    ),
  ];
}

/** Marks the field of the form that a response finds fault with. */
export function markRejectedField(exchange: Exchange, parts: HelpParts): void {
  const problem = problemOf(exchange, findingOf(exchange, errorName(exchange), parts));
  if (problem) markProblems([problem]);
}

/** Why there was no response at all, and for a refusal by CORS what the server would have to send. */
export function failureHelp({ failure = '', cors }: Exchange): HTMLElement[] {
  const { strings } = settings();
  return [
    element(
      'div',
      { class: 'explorer-help' },
      element('p', {}, failure),
      cors && element('p', {}, strings.guideCorsHeaders),
      cors && element('pre', { tabindex: '0' }, element('code', {}, cors)),
    ),
  ];
}

/** The documented error that a response is; undefined if it is none. */
function errorName({ operationId = '', status, response, isSandbox }: Exchange): string | undefined {
  const { facts, errors } = globalThis.explorerContract.contract;
  const names = [
    ...(facts[operationId]?.errors ?? []),
    ...Object.keys(errors).filter((name) => isSandbox && errors[name]?.isSandbox),
  ];
  const candidates = names.flatMap((name) =>
    (errors[name]?.texts ?? []).map((text) => ({ name, status: errors[name]?.status ?? 0, ...text })),
  );
  return recognizeError(candidates, status ?? 0, response?.json);
}

function documentedError(name: string | undefined): ErrorSettings | undefined {
  return name === undefined ? undefined : globalThis.explorerContract.contract.errors[name];
}

const typeHints = {
  string: 'guideTypeString',
  number: 'guideTypeNumber',
  integer: 'guideTypeInteger',
  boolean: 'guideTypeBoolean',
  array: 'guideTypeArray',
  object: 'guideTypeObject',
} as const satisfies Record<ValueType, keyof ExplorerStrings>;

/** What a response finds fault with. */
interface Finding extends Partial<KnownIds> {
  message: string;
  /** What is wrong with the field's value, as far as the contract tells. */
  wrong?: WrongValue | undefined;
  /** The field, as the response names it; undefined if it names none. */
  field: string | undefined;
}

function findingOf(exchange: Exchange, error: string | undefined, parts: HelpParts): Finding {
  const message = errorMessage(exchange.response?.json);
  const field = rejectedField(exchange, documentedError(error), message);
  if (field === undefined) return { message, field };
  return { message, field, wrong: wrongIn(exchange, field), ...knownIds(field, exchange, parts) };
}

function wrongIn({ operationId = '', body }: Exchange, field: string): WrongValue | undefined {
  const { operations, components } = globalThis.explorerContract.contract;
  const schema = valueAt(operations[operationId]?.request?.body?.contents?.[0], 'schema');
  return typeof body === 'string'
    ? wrongValue(field, parseJson(body), schema, components.schemas)
    : undefined;
}

function rejectedField(
  { operationId = '', response }: Exchange,
  error: ErrorSettings | undefined,
  message: string,
): string | undefined {
  const when = element('p', {});
  when.innerHTML = error?.when ?? '';
  const documented = [...when.querySelectorAll('code')].map(({ textContent }) => textContent);
  const fields = requestFields(operationId);
  // A list names files.
  if (Array.isArray(valueAt(response?.json, 'errors', 'detail')))
    return fields.find((field) => field === 'files');
  return fieldNamed(message, documented, fields);
}

function problemOf(
  exchange: Exchange,
  { field, message, unknown }: Finding,
): ReturnType<typeof problemInForm> {
  return field === undefined ? undefined : problemInForm(exchange, field, message, unknown);
}

/** The server's own words, a way to the field that they are about, and the IDs that it would take. */
function serverSaid(exchange: Exchange, finding: Finding): HTMLElement[] {
  const { strings } = settings();
  const { message, field, wrong, valid, unknown } = finding;
  const listed = (text: string, ids: readonly string[] = []): HTMLElement | false =>
    ids.length > 0 && element('p', {}, fill(text, { ids: ids.join(strings.guideIdSeparator) }));
  const lines = [
    message !== '' && element('p', { class: 'explorer-detail' }, element('strong', {}, message)),
    wrong?.expected !== undefined && element('p', {}, typeHint(wrong.expected, wrong.found ?? '')),
    listed(strings.guideErrorUnknownNames, wrong?.unknown),
    listed(strings.guideErrorUnknownIds, unknown),
    listed(strings.guideErrorValidIds, valid),
    field === 'algorithm_id' &&
      valid?.length === 0 &&
      element(
        'p',
        {},
        element('a', { href: operationHash('get_algorithms') }, operationTitle('get_algorithms')),
      ),
    field !== undefined &&
      element(
        'p',
        {},
        button(fill(strings.guideErrorField, { field }), () => {
          const problem = problemOf(exchange, finding);
          if (!problem) return;
          markProblems([problem]);
          focusProblem(problem);
        }),
      ),
  ];
  return lines.filter((line) => line !== false);
}

/** Which type a value should have, with the value in that type where that can be told: `"2.5"` for `2.5`. */
function typeHint(expected: ValueType, found: string): string {
  const { strings } = settings();
  const text = fill(strings[typeHints[expected]], { found });
  const inType =
    expected === 'string' ? JSON.stringify(found) : expected === 'array' ? `[${found}]` : undefined;
  return inType === undefined ? text : fill(`${text}${strings.guideTypeExample}`, { example: inType });
}
