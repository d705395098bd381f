import { listAt, valueAt } from './responseParts.ts';

/**
 * What each model said of an item before a person corrected it, in the order in which they said it.
 *
 * @param item as `get_item` gives it, of any shape
 * @returns model id → OK or NG
 */
export function computedLabels(item: unknown): Map<string, string> {
  const labels = new Map<string, string>();
  for (const image of listAt(item, 'images')) {
    for (const result of listAt(image, 'model_results')) {
      const [model, label] = [valueAt(result, 'model_id'), valueAt(result, 'computed', 'label')];
      if (typeof model !== 'string' || typeof label !== 'string') continue;
      if (labels.get(model) !== 'NG') labels.set(model, label); // one defective side is enough
    }
  }
  return labels;
}
