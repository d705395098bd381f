import { recognizeError } from '../../../reference/recognizeError.ts';
import { element } from '../../../client/dom.ts';
import type { Exchange } from '../history.ts';
import { operationHash } from '../../routes.ts';
import { operationTitle } from '../operations.ts';
import { settings } from '../settings.ts';

/** What the documentation says of this very error: when it happens, what to do, and where more is. */
export function errorHelp(exchange: Exchange): HTMLElement[] {
  const { strings } = settings();
  const { facts, errors } = globalThis.explorerContract.contract;
  const { operationId = '', status, response, isSandbox } = exchange;
  const names = [
    ...(facts[operationId]?.errors ?? []),
    ...Object.keys(errors).filter((name) => isSandbox && errors[name]?.isSandbox),
  ];
  const candidates = names.flatMap((name) =>
    (errors[name]?.texts ?? []).map((text) => ({ name, status: errors[name]?.status ?? 0, ...text })),
  );
  const name = recognizeError(candidates, status ?? 0, response?.json);
  const error = name === undefined ? undefined : errors[name];
  if (!error)
    return [element('div', { class: 'explorer-help' }, element('p', {}, strings.guideErrorUnknown))];
  const remedy = element('p', {});
  // Messages of this project, rendered when the site was built: see ../../pageSettings.ts.
  remedy.innerHTML = error.remedy;
  const when = element('p', {});
  when.innerHTML = error.when;
  return [
    element(
      'div',
      { class: 'explorer-help', 'data-error': name },
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
