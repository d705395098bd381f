import { recognizeError } from '../../../reference/recognizeError.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { fileFields } from '../form/fillForm.ts';
import { focusProblem, markProblems } from '../form/problems.ts';
import type { Exchange } from '../history.ts';
import { operationHash } from '../../routes.ts';
import { operationTitle } from '../operations.ts';
import { type ErrorSettings, settings, type Trouble } from '../settings.ts';
import { errorMessage, fieldNamed, requestFields } from './errorField.ts';
import { problemInForm } from './problemInForm.ts';
import { textAt, valueAt } from './responseParts.ts';
import { bodyCheck, faultsOf, faultText, markedLines, type RequestFault, wrongIds } from './bodyCheck.ts';
import { rejectedFiles } from './rejectedFiles.ts';
import { validIds } from './validIds.ts';

/**
 * What the server says of its error, where in the form that is, and what the documentation says of this very error: folded where it only repeats
 * what was found in this very request.
 */
export function errorHelp(exchange: Exchange): HTMLElement[] {
  const { strings } = settings();
  const name = errorName(exchange);
  const error = documentedError(name);
  const finding = findingOf(exchange, name);
  const said = serverSaid(exchange, finding);
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
          troubleshootingLink(troubleOfStatus(exchange.status)),
          element('a', { href: settings().otherErrors }, strings.errorsOther),
        ),
      ),
    ];
  const remedy = element('p', {});
  // Messages of this project, rendered when the site was built: see ../../pageSettings.ts.
  remedy.innerHTML = error.remedy;
  const when = element('p', {});
  when.innerHTML = error.when;
  const isFolded = isSpecific(name, finding);
  const what = element(isFolded ? 'h4' : 'h5', { class: 'explorer-help-title' }, strings.guideErrorRemedy);
  const meaning = [when, what, remedy];
  return [
    element(
      'div',
      { class: 'explorer-help', 'data-error': name },
      ...said,
      ...(isFolded
        ? [
            element(
              'details',
              {},
              element('summary', {}, fill(strings.guideErrorAbout, { name: error.summary })),
              errorTitle(exchange, finding, error.summary),
              ...meaning,
            ),
          ]
        : [element('h4', {}, error.summary), ...meaning]),
      element(
        'p',
        { class: 'explorer-help-links' },
        name === 'PermissionDenied' &&
          element('a', { href: operationHash('login') }, strings.sandboxLoginFirst),
        name === 'LicenseRequired' &&
          element('a', { href: operationHash('upload_license') }, operationTitle('upload_license')),
        troubleshootingLink(error.trouble),
        error.href && element('a', { href: error.href }, strings.guideErrorMore),
      ),
    ),
  ];
}

/** Whether what was found says more than the documentation of the error; of an invalid request the field that the server names does. */
function isSpecific(error: string | undefined, { said, faults, field }: Finding): boolean {
  return said.length > 0 || (field !== undefined && (faults.length > 0 || error === 'InvalidRequest'));
}

/** A way to the section of the troubleshooting page about it. */
function troubleshootingLink(section: Trouble | undefined): HTMLElement | false {
  const { troubleshooting, strings } = settings();
  return (
    section !== undefined &&
    element(
      'a',
      { href: `${troubleshooting}#${section}` },
      fill(strings.guideErrorTrouble, { section: strings[section] }),
    )
  );
}

/** Errors that no documentation names come from a reader's own server, or from a proxy in front of it. */
function troubleOfStatus(status: Exchange['status'] = null): Trouble | undefined {
  if (status === 413) return 'uploadTooLarge';
  if (status === 429 || (status ?? 0) >= 500) return 'retryAdvice';
  return status === 404 || status === 407 ? 'cannotConnect' : undefined;
}

/** Marks the field of the form that a response finds fault with. */
export function markRejectedField(exchange: Exchange): void {
  const finding = findingOf(exchange, errorName(exchange));
  const problem = problemOf(exchange, finding);
  const [first, ...lines] = markedLines(exchange, finding.faults);
  const own = finding.faults.find(({ kind }) => kind !== 'missing');
  // Where the server names no field, what this page has found is said there.
  const others = first ? [problem || !own ? first : { ...first, text: faultText(own) }, ...lines] : [];
  if (problem || first) markProblems([...(problem ? [problem] : []), ...others]);
}

/** Why there was no response at all, and for a refusal by CORS what the server would have to send. */
export function failureHelp({ failure = '', cors, isSandbox }: Exchange): HTMLElement[] {
  const { strings } = settings();
  return [
    element(
      'div',
      { class: 'explorer-help' },
      element('p', {}, failure),
      cors && element('p', {}, strings.guideCorsHeaders),
      cors && element('pre', { tabindex: '0' }, element('code', {}, cors)),
      !isSandbox &&
        element(
          'p',
          { class: 'explorer-help-links' },
          troubleshootingLink(cors ? 'blockedByBrowser' : 'cannotConnect'),
        ),
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
interface Finding {
  message: string;
  /** What this page says instead, where the server's own words name no file or no reason. */
  said: string[];
  /** What is wrong with the request, as far as this page can tell. */
  faults: RequestFault[];
  /** The field, as the response names it; undefined if it names none. */
  field: string | undefined;
}

function findingOf(exchange: Exchange, error: string | undefined): Finding {
  const message = errorMessage(exchange.response?.json);
  const field = rejectedField(exchange, documentedError(error), message);
  return { message, said: rejectedFiles(exchange, error), faults: faultsOf(exchange, field), field };
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
  { field, message, said, faults }: Finding,
): ReturnType<typeof problemInForm> {
  if (field === undefined) return undefined;
  const unknown = faults.flatMap((fault) => (fault.path === field ? wrongIds(fault) : []));
  return problemInForm(exchange, field, said.length > 0 ? notSaidYet(said) : message, unknown);
}

/** The field of the files says some of it since they were chosen. */
function notSaidYet(texts: readonly string[]): string {
  const shown = fileFields().map(({ textContent }) => textContent);
  return texts.filter((text) => !shown.some((one) => one.includes(text))).join(' ');
}

/** The server's own words, a way to the field that they are about, and the IDs that it would take. */
function serverSaid(exchange: Exchange, finding: Finding): HTMLElement[] {
  const { strings } = settings();
  const { message, said, faults, field } = finding;
  // The line of the body that the check names is the same place.
  const isLinked =
    typeof exchange.body === 'string' &&
    faults.some(({ path, kind }) => path === field && kind !== 'missing');
  const lines = [
    ...(said.length > 0 ? said : [message].filter(Boolean)).map((text) =>
      element('p', { class: 'explorer-detail' }, element('strong', {}, text)),
    ),
    ...bodyCheck(exchange, faults),
    ...validIds(exchange, faults, field),
    field !== undefined &&
      !isLinked &&
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

/** The server's title of an error whose detail stands above in other words; not if the documentation calls the error so, too. */
function errorTitle({ response }: Exchange, { said }: Finding, summary: string): HTMLElement | false {
  const title = textAt(response?.json, 'errors', 'title');
  return (
    said.length > 0 &&
    title !== '' &&
    title !== summary &&
    element('p', {}, fill(settings().strings.guideErrorTitle, { title }))
  );
}
