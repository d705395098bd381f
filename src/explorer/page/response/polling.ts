import { element } from '../../../client/dom.ts';
import { fillForm } from '../form/fillForm.ts';
import { focusForm } from '../form/focusForm.ts';
import type { Exchange } from '../history.ts';
import { operationHash } from '../../routes.ts';
import { settings } from '../settings.ts';
import { textsIn, valueAt } from './responseParts.ts';

/**
 * What a program does after a response that has started a job: which operation it polls, with a way there, and until when. The page knows how
 * the sandbox's jobs go on; a program has nothing but the API.
 */
export function pollingAdvice({ operationId, status, response }: Exchange): HTMLElement[] {
  const { guidePollTraining, guidePollPrediction } = settings().strings;
  if (status !== 200) return [];
  if (operationId === 'train') return [advice(guidePollTraining, 'get_models', {})];
  const [item_id] = textsIn(valueAt(response?.json, 'data', 'item_ids'));
  if (operationId !== 'predict' || item_id === undefined) return [];
  return [advice(guidePollPrediction, 'get_item', { item_id })];
}

/** @param text the message, with `{{operation}}` where the link stands, and values in backticks */
function advice(text: string, operation: string, fields: Record<string, string>): HTMLElement {
  const { method = '', path = '' } = globalThis.explorerContract.contract.facts[operation] ?? {};
  const link = element(
    'a',
    { href: operationHash(operation) },
    element('code', {}, `${method.toUpperCase()} ${path}`),
  );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // into another tab
    event.preventDefault();
    void fillForm(operation, { fields }).then(focusForm, (error: unknown) => console.warn(error));
  });
  const parts = text
    .split(/(\{\{operation\}\}|`[^`]+`)/)
    .map((part) =>
      part === '{{operation}}' ? link : part.startsWith('`') ? element('code', {}, part.slice(1, -1)) : part,
    );
  return element('p', { class: 'explorer-polling' }, ...parts);
}
