import { describe, expect, it } from 'vitest';
import { inspectedItems } from '../../../../src/explorer/page/response/inspectedItems.ts';
import { exampleNamed } from '../../../../src/reference/mediaExamples.ts';
import { localizedContract } from '../../../../src/api/localizedContract.ts';

const example = (name: string): unknown => exampleNamed(name, localizedContract('en')).value;

describe('inspectedItems', () => {
  it('reads the verdict and the picture of one item', () => {
    expect(inspectedItems(example('ItemPredicted'))).toMatchObject([
      {
        item_id: 'plate-new-01',
        label: 'NG',
        byPerson: false,
        accuracy: 95,
        pictures: [{ processed: true, imageId: 1027, width: 320, height: 240, defects: 1, personBoxes: [] }],
      },
    ]);
  });

  it('reads a list, what was inspected first', () => {
    const items = inspectedItems(example('Items'));
    expect(items.map(({ item_id, label, byPerson }) => [item_id, label, byPerson])).toEqual([
      ['plate-new-01', 'NG', false],
      ['plate-ok-01', 'OK', true],
      ['plate-ok-02', 'OK', true],
    ]);
    expect(items[0]?.pictures).toMatchObject([{ processed: false, url: expect.stringContaining('1027') }]);
  });

  it('knows the boxes of persons from those of models; edges may be left open', () => {
    const annotations = [
      { model_id: 'm', x_min: 1, x_max: 2, y_min: 3, y_max: 4 },
      { model_id: null, x_min: null, x_max: 20, y_min: 30, y_max: 40, notes: 'dent' },
    ];
    const [item] = inspectedItems({
      data: { item_id: 'a', images: [{ image_id: 1, raw_url: 'https://a.example/1.png', annotations }] },
    });
    expect(item?.pictures[0]?.personBoxes).toEqual([
      { x_min: 0, x_max: 20, y_min: 30, y_max: 40, notes: 'dent' },
    ]);
  });

  it.each([undefined, 'text', { data: null }, { data: { item_id: 3 } }, { data: { predict: [1, null] } }])(
    'finds none in %j',
    (response) => {
      expect(inspectedItems(response)).toEqual([]);
    },
  );
});
