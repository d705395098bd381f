import { expect, it } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { createTestMock } from './testMock.ts';

interface Example {
  value: { data: Record<string, unknown> };
}
const examples = readContract().components.examples as unknown as Record<string, Example>;

/** What a picture of the sandbox shows, and what the sandbox says of it: readers see it in the contract's examples and in the recorded output. */
function seenIn(item: Record<string, unknown>): unknown {
  const [image] = item['images'] as Record<string, unknown>[];
  const [box] = image?.['annotations'] as Record<string, unknown>[];
  const [result] = image?.['model_results'] as Record<string, unknown>[];
  const pick = (from: Record<string, unknown> = {}, ...names: string[]): unknown =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  return {
    ...(pick(image, 'image_id', 'width', 'height', 'file_size', 'content_type', 'defect_counted') as object),
    box: pick(box, 'annotation_id', 'model_id', 'x_min', 'x_max', 'y_min', 'y_max'),
    result: pick(result, 'label', 'result', 'detected_objects', 'detection_accuracy', 'computed', 'final'),
    models: (item['models'] as Record<string, unknown>[]).map(({ aggregate }) => aggregate),
  };
}

it('the contract’s inspected item is the one that the sandbox has', async () => {
  const { send } = createTestMock();
  const { json } = await send('GET', '/v1/item/plate-new-01?show_annotations=true&show_assessments=true');
  expect(seenIn(examples['ItemPredicted']?.value.data ?? {})).toEqual(seenIn(json.data));
});

it('and so is its assessment in the list of all items', async () => {
  const { send } = createTestMock();
  const { json } = await send('GET', '/v1/items');
  const verdictIn = (data: Record<string, unknown>): unknown => {
    const item = (data['predict'] as { item_id: string; models: Record<string, unknown>[] }[]).find(
      ({ item_id }) => item_id === 'plate-new-01',
    );
    const [model] = item?.models ?? [];
    const [assessment] = (model?.['assessments'] ?? []) as Record<string, unknown>[];
    return {
      aggregate: model?.['aggregate'],
      computed: assessment?.['computed'],
      final: assessment?.['final'],
    };
  };
  const shown = verdictIn(examples['Items']?.value.data ?? {});
  const item = (await send('GET', '/v1/item/plate-new-01?show_assessments=true')).json.data;
  const [{ aggregate, assessments }] = item.models;
  expect(json.data.predict.some(({ item_id }: { item_id: string }) => item_id === 'plate-new-01')).toBe(true);
  expect(shown).toEqual({ aggregate, computed: assessments[0].computed, final: assessments[0].final });
});
