import { describe, expect, it } from 'vitest';
import { rejectedValue, ruleFaults } from '../../../../src/explorer/page/response/ruleFaults.ts';

const sent = { operationId: 'predict', body: {} as unknown, isSandbox: true };
const box = { x_min: 1, x_max: 9, y_min: 1, y_max: 9 };

describe('rules that no schema holds', () => {
  it.each([
    ['predict', { item_ids: [] }, true, '[]'],
    ['predict', { item_ids: null }, true, 'null'],
    ['train', { item_ids: [] }, true, '[]'],
    // All items, then.
    ['train', { item_ids: null }, true, undefined],
    ['predict', { item_ids: ['a'] }, true, undefined],
    ['predict', {}, true, undefined],
    ['delete_models', { item_ids: [] }, true, undefined],
    // What a reader's own server does with an empty list is not published.
    ['predict', { item_ids: [] }, false, undefined],
  ])('an empty list: %s %j, in the sandbox: %s', (operationId, body, isSandbox, found) => {
    const faults = ruleFaults({ operationId, body, isSandbox });
    expect(faults).toEqual(found === undefined ? [] : [{ path: 'item_ids', kind: 'empty', found }]);
  });

  it('each edge that is not smaller than the one opposite', () => {
    const annotations = [box, { ...box, x_min: 9 }, { ...box, y_min: 10, x_min: null }, 'none'];
    expect(ruleFaults({ operationId: 'annotate', body: { annotations }, isSandbox: false })).toEqual([
      { path: 'annotations[1].x_min', kind: 'edge', opposite: 'x_max', limit: 9, found: '9' },
      { path: 'annotations[2].y_min', kind: 'edge', opposite: 'y_max', limit: 9, found: '10' },
    ]);
    expect(ruleFaults({ ...sent, body: { annotations } })).toEqual([]);
  });
});

describe('a value that is rejected', () => {
  const body = { annotations: [box, { ...box, x_max: 900 }], model_id: 'x' };

  it('is beyond the image where the sandbox says so of a box', () => {
    const path = 'annotations[1].x_max';
    expect(rejectedValue(path, { operationId: 'annotate', body, isSandbox: true })).toEqual({
      path,
      kind: 'outside',
      found: '900',
    });
    expect(rejectedValue(path, { operationId: 'annotate', body, isSandbox: false })).toMatchObject({
      kind: 'rejected',
    });
  });

  it('is shown without a reason elsewhere, and not where there is none', () => {
    expect(rejectedValue('model_id', { ...sent, body })).toEqual({
      path: 'model_id',
      kind: 'rejected',
      found: '"x"',
    });
    for (const path of ['item_ids', 'annotations[5].x_max', 'model_id.a'])
      expect(rejectedValue(path, { ...sent, body })).toBeUndefined();
  });
});
