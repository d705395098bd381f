import { element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';

/** Lists with more entries than this are folded at first. */
const openEntries = 12;

/** How many levels of these are open at first, wherever they are: what was found in a picture is what one looks for. */
const openLevels: Readonly<Record<string, number>> = { images: 2, annotations: 2, model_results: 3 };

/**
 * JSON that folds: every object and list is a `details`, whose content is made when it is opened for the first time. Long texts are broken, never
 * cut.
 *
 * @param openDepth how many levels are open at first
 */
export function jsonView(value: unknown, openDepth = 3): HTMLElement {
  return element('div', { class: 'json-view' }, ...entry(undefined, value, openDepth, true));
}

function entry(name: string | undefined, value: unknown, depth: number, isLast: boolean): HTMLElement[] {
  const openDepth = Math.max(depth, openLevels[name ?? ''] ?? 0);
  const key =
    name === undefined ? undefined : element('span', { class: 'json-key' }, JSON.stringify(name), ': ');
  const comma = isLast ? '' : ',';
  if (value === null || typeof value !== 'object')
    return [element('div', { class: 'json-line' }, key, scalar(value), comma)];
  const list = Array.isArray(value);
  const entries = list
    ? value.map((item): [string | undefined, unknown] => [undefined, item])
    : Object.entries(value);
  const [open, close] = list ? '[]' : '{}';
  if (entries.length === 0) return [element('div', { class: 'json-line' }, key, `${open}${close}`, comma)];
  const fold = element(
    'details',
    {},
    element(
      'summary',
      {},
      key,
      open,
      element(
        'span',
        { class: 'json-folded' },
        `${fill(list ? settings().strings.guideJsonEntries : settings().strings.guideJsonProperties, { count: entries.length })} ${close}${comma}`,
      ),
    ),
  );
  const fillIn = (): void => {
    if (fold.childElementCount > 1) return;
    fold.append(
      element(
        'div',
        { class: 'json-entries' },
        ...entries.flatMap(([each, item], index) =>
          entry(each, item, openDepth - 1, index === entries.length - 1),
        ),
      ),
      element('div', { class: 'json-line json-close' }, `${close}${comma}`),
    );
  };
  fold.addEventListener('toggle', fillIn);
  if (openDepth > 0 && (!list || entries.length <= openEntries)) {
    fold.open = true;
    fillIn();
  }
  return [fold];
}

function scalar(value: unknown): HTMLElement {
  const kind = typeof value === 'string' ? 'json-string' : 'json-literal';
  return element('span', { class: kind }, JSON.stringify(value));
}
