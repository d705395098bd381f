import { recognizeError } from '../../../reference/recognizeError.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { focusProblem, markProblems } from '../form/problems.ts';
import type { Exchange, History } from '../history.ts';
import { operationHash } from '../../routes.ts';
import { operationTitle } from '../operations.ts';
import { type ErrorSettings, settings } from '../settings.ts';
import type { Story } from '../story/story.ts';
import { errorMessage, fieldNamed, requestFields } from './errorField.ts';
import { type KnownIds, knownIds } from './errorIds.ts';
import { problemInForm } from './problemInForm.ts';
import { textAt, valueAt } from './responseParts.ts';
import type { BodyFault } from './bodyFaults.ts';
import { bodyCheck, faultsOf, faultText, markedLines } from './bodyCheck.ts';
import { rejectedFiles } from './rejectedFiles.ts';

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
  const said = serverSaid(exchange, findingOf(exchange, name, parts), error?.summary);
  if (!error)
    return [
      element(
        'div',
        { class: 'explorer-help' },
        ...said,
        element('p', {}, strings.guideErrorUnknown),
        element(
          'p',
          { class: 'explorer-help-links' },
          element('a', { href: settings().otherErrors }, strings.errorsOther),
        ),
      ),
    ];
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
  const finding = findingOf(exchange, errorName(exchange), parts);
  const problem = problemOf(exchange, finding);
  const [first, ...lines] = markedLines(exchange, finding.faults);
  const own = finding.faults.find(({ kind }) => kind !== 'missing');
  // Where the server names no field, what this page has found is said there.
  const others = first ? [problem || !own ? first : { ...first, text: faultText(own) }, ...lines] : [];
  if (problem || first) markProblems([...(problem ? [problem] : []), ...others]);
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

/** What a response finds fault with. */
interface Finding extends Partial<KnownIds> {
  message: string;
  /** What this page says instead, where the server's own words name no file or no reason. */
  said: string[];
  /** What is wrong with the body, as far as the contract tells. */
  faults: BodyFault[];
  /** The field, as the response names it; undefined if it names none. */
  field: string | undefined;
}

function findingOf(exchange: Exchange, error: string | undefined, parts: HelpParts): Finding {
  const message = errorMessage(exchange.response?.json);
  const field = rejectedField(exchange, documentedError(error), message);
  const known = {
    message,
    said: rejectedFiles(exchange, error),
    faults: faultsOf(exchange),
  };
  return { ...known, field, ...(field !== undefined && knownIds(field, exchange, parts)) };
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
  { field, message, said, unknown }: Finding,
): ReturnType<typeof problemInForm> {
  return field === undefined ? undefined : problemInForm(exchange, field, said.join(' ') || message, unknown);
}

/**
 * The server's own words, a way to the field that they are about, and the IDs that it would take.
 *
 * @param summary what stands below as the error's name: no title says it again
 */
function serverSaid(exchange: Exchange, finding: Finding, summary: string | undefined): HTMLElement[] {
  const { strings } = settings();
  const { message, said, faults, field, valid, unknown } = finding;
  const title = textAt(exchange.response?.json, 'errors', 'title');
  const listed = (text: string, ids: readonly string[] = []): HTMLElement | false =>
    ids.length > 0 && element('p', {}, fill(text, { ids: ids.join(strings.guideIdSeparator) }));
  const lines = [
    ...(said.length > 0 ? said : [message].filter(Boolean)).map((text) =>
      element('p', { class: 'explorer-detail' }, element('strong', {}, text)),
    ),
    said.length > 0 &&
      title !== '' &&
      title !== summary &&
      element('p', {}, fill(strings.guideErrorTitle, { title })),
    ...bodyCheck(exchange, faults),
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
