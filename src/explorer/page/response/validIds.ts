import { element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { operationHash } from '../../routes.ts';
import type { Exchange } from '../history.ts';
import { operationTitle } from '../operations.ts';
import { settings } from '../settings.ts';
import { algorithmName, type RequestFault } from './bodyCheck.ts';
import type { KnownAlgorithm } from './idFaults.ts';

/** More than these are folded. */
const mostShown = 6;

type Entry = [id: string, name?: string];

/**
 * What the server would take in the place of IDs that name nothing; a way to ask for it where nobody knows.
 *
 * @param field the one that the response names
 */
export function validIds(
  { known = {} }: Exchange,
  faults: readonly RequestFault[],
  field: string | undefined,
): HTMLElement[] {
  const { strings } = settings();
  const { algorithms, models, items } = known;
  const has = (kind: RequestFault['kind']): boolean => faults.some((fault) => fault.kind === kind);
  const isAboutAlgorithm = field === 'algorithm_id' || has('algorithm');
  const chosen = faults.find((fault) => fault.kind === 'parameter')?.chosen;
  if (!algorithms && (isAboutAlgorithm || field?.endsWith('algorithm_parameter_id')))
    return [wayTo('get_algorithms')];
  return [
    ...(isAboutAlgorithm && algorithms
      ? list(
          strings.guideIdsAlgorithms,
          algorithms.map(({ algorithm_id, name }) => [algorithm_id, name]),
        )
      : []),
    ...(chosen
      ? list(fill(strings.guideIdsParameters, { algorithm: algorithmName(chosen) }), parametersOf(chosen))
      : []),
    ...(has('model') && models
      ? list(
          strings.guideIdsModels,
          models.filter(({ status }) => status === 'active').map(({ model_id, name }) => [model_id, name]),
        )
      : []),
    ...(has('item') && items
      ? list(
          strings.guideIdsItems,
          items.map((id) => [id]),
        )
      : []),
  ];
}

function parametersOf({ parameters }: KnownAlgorithm): Entry[] {
  return parameters.map(({ algorithm_parameter_id, display_name }) => [
    String(algorithm_parameter_id),
    display_name,
  ]);
}

function list(title: string, entries: readonly Entry[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const { strings } = settings();
  const isLong = entries.length > mostShown;
  const words = fill(strings.guideIdsCount, { title, count: entries.length });
  const rows = element(
    'ul',
    { class: 'explorer-ids' },
    ...entries.map(([id, name]) => element('li', {}, element('code', {}, id), ' ', name)),
  );
  return [
    isLong
      ? element('details', {}, element('summary', {}, words), rows)
      : element('div', {}, element('h4', { class: 'explorer-help-title' }, words), rows),
  ];
}

function wayTo(operation: string): HTMLElement {
  return element('p', {}, element('a', { href: operationHash(operation) }, operationTitle(operation)));
}
