import { describe, expect, it } from 'vitest';
import { overlookedDefect } from '../../src/mock/core/demo/items.ts';
import { faintestDefect } from '../../src/mock/core/inspection/markedDefects.ts';
import { packModels, unpackModels } from '../../src/mock/core/modelsZip.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { plates } from '../../tools/samplePictures/plates.ts';
import { createTestMock, type TestMock } from './testMock.ts';

async function trained(json: object, prepare?: (mock: TestMock) => Promise<void>) {
  const mock = createTestMock();
  await prepare?.(mock);
  const { json: started } = await mock.send('POST', '/v1/train', { json: { name: 'm', ...json } });
  mock.wait(120_000);
  const { json: models } = await mock.send('GET', '/v1/models', { headers: { 'accept-language': 'ja' } });
  const model = models.data.find(({ model_id }: { model_id: string }) => model_id === started.data.model_id);
  return { ...mock, model };
}

describe('a training', () => {
  it.each([
    [
      [{ algorithm_parameter_id: 19, value: 'many' }],
      'パラメーターepochsに値manyは使えません（使用できる値：int [1, inf]）。',
    ],
    [
      [{ algorithm_parameter_id: 19, value: '0' }],
      'パラメーターepochsに値0は使えません（使用できる値：int [1, inf]）。',
    ],
    [
      [{ algorithm_parameter_id: 13, value: '8' }],
      'パラメーターmin_inspection_sizeに値8は使えません（使用できる値：[int, int]）。',
    ],
  ])('fails with malformed parameters, and says so', async (override_params, text) => {
    const { model, send } = await trained({ algorithm_id: 'AE', override_params });
    expect(model).toMatchObject({ status: 'failed', status_text: text, active: false });
    const { json } = await send('GET', '/v1/workers');
    expect(json.data.done.at(-1)).toMatchObject({ type: 'training', result: 'failed' });
    const predicted = await send('POST', '/v1/serve', {
      json: { item_ids: ['plate-new-02'], model_id: model.model_id },
    });
    expect(predicted.status).toBe(400);
  });

  it('fails without good images', async () => {
    const { model } = await trained({ algorithm_id: 'AE', item_ids: ['plate-ng-01'] });
    expect(model).toMatchObject({ status: 'failed', ok_img_count: 0, ng_img_count: 1 });
    expect(model.status_text).toContain('良品');
  });

  it('of a supervised algorithm needs annotations', async () => {
    expect((await trained({ algorithm_id: 'RF' })).model.status).toBe('failed');
    const annotations = [{ x_min: 80, x_max: 176, y_min: 88, y_max: 136 }];
    const { model } = await trained({ algorithm_id: 'RF' }, async ({ send }) => {
      expect((await send('POST', '/v1/image/1024/annotation', { json: { annotations } })).status).toBe(200);
    });
    expect(model).toMatchObject({ status: 'active', algorithm_type: 'supervised' });
  });

  it('takes parameters that change what is found, in the direction that the tables state', async () => {
    const labelWith = async (
      algorithm_id: string,
      algorithm_parameter_id: number,
      value: string,
    ): Promise<string> => {
      const { model, send, wait, upload } = await trained({
        algorithm_id,
        override_params: [{ algorithm_parameter_id, value }],
      });
      await upload({ 'dent.png': await readSample('plate-ng-02.png') });
      await send('POST', '/v1/serve', { json: { item_ids: ['dent'], model_id: model.model_id } });
      wait(60_000);
      return (await send('GET', '/v1/item/dent')).json.data.models[0].aggregate.label as string;
    };
    const { json } = await createTestMock().send('GET', '/v1/algorithms');
    const idOf = (algorithm: string, name: string): number => {
      const { parameters } = json.data.find(
        ({ algorithm_id }: { algorithm_id: string }) => algorithm_id === algorithm,
      );
      return parameters.find(({ display_name }: { display_name: string }) => display_name === name)
        .algorithm_parameter_id;
    };
    const threshold = idOf('AE', 'Reconstruction error threshold');
    expect([await labelWith('AE', threshold, '2.0'), await labelWith('AE', threshold, '50')]).toEqual([
      'NG',
      'OK',
    ]);
    expect(await labelWith('AE', idOf('AE', 'Ignored border width'), '[118, 158]')).toBe('OK');
    expect(await labelWith('AE', idOf('AE', 'Minimum detection size'), '10000')).toBe('OK');
  });

  it('learns from a corrected result', async () => {
    const { send, wait } = createTestMock();
    await send('POST', '/v1/serve', { json: { item_ids: ['plate-new-02'] } });
    wait(60_000);
    const box = { x_min: 10, x_max: 20, y_min: 10, y_max: 20 };
    await send('POST', '/v1/image/1028/annotation', { json: { annotations: [box] } });
    const { json: item } = await send(
      'GET',
      '/v1/item/plate-new-02?show_assessments=true&show_annotations=true',
    );
    expect(item.data).toMatchObject({
      override: { label: 'NG' },
      models: [
        {
          aggregate: { label: 'NG', detected_objects: 1 },
          assessments: [{ computed: { label: 'OK' }, final: { label: 'NG' }, confirmed: false }],
        },
      ],
      images: [{ annotations: [{ ...box, model_id: null, for_training: false }] }],
    });
    const { json: items } = await send('GET', '/v1/items');
    expect(items.data.summary.predict_stats[0]).toMatchObject({
      done_count: 2,
      OK_count: 1,
      NG_count: 1,
      adjusted_count: 1,
      confirmed_count: 0,
      accuracy: 0,
    });
    const { json } = await send('POST', '/v1/train', {
      json: { algorithm_id: 'AE', name: 'again', item_ids: ['plate-ok-01', 'plate-ok-02', 'plate-new-02'] },
    });
    expect(json.data).toMatchObject({ ok_img_count: 2, ng_img_count: 1 });
  });
});

describe('a supervised training', () => {
  /** What a model that was trained after a correction says of the sample pictures for inspection. */
  async function labelsAfter(algorithm_id: string): Promise<Record<string, string>> {
    const { send, wait } = createTestMock();
    const { item_id, box } = overlookedDefect;
    await send('POST', '/v1/image/1028/annotation', { json: { annotations: [box] } });
    const good = ['plate-ok-01', 'plate-ok-02', 'plate-ok-03'];
    const training = { algorithm_id, name: 'again', item_ids: [...good, item_id] };
    const { model_id } = (await send('POST', '/v1/train', { json: training })).json.data;
    wait(120_000);
    const item_ids = ['plate-new-01', item_id, 'plate-ok-01', 'plate-ng-01'];
    await send('POST', '/v1/serve', { json: { item_ids, model_id } });
    wait(120_000);
    const { json } = await send('GET', '/v1/items');
    const labels = [...json.data.predict, ...json.data.training].flatMap((item) =>
      item.models
        .filter((one: { model_id: string }) => one.model_id === model_id)
        .map((one: { assessments: { computed: { label: string } }[] }) => [
          item.item_id,
          one.assessments[0]?.computed.label,
        ]),
    );
    return Object.fromEntries(labels);
  }

  it('finds what was marked, and nothing on good plates; the boxes change nothing for others', async () => {
    const others = { 'plate-new-01': 'NG', 'plate-ok-01': 'OK', 'plate-ng-01': 'NG' };
    expect(await labelsAfter('RF')).toEqual({ ...others, 'plate-new-02': 'NG' });
    expect(await labelsAfter('IF')).toEqual({ ...others, 'plate-new-02': 'OK' });
  });

  it('takes what it has learnt along to another server', async () => {
    const model = { ...packed, faintest_defect: 1.4 };
    expect(unpackModels(packModels([model]))?.[0]?.faintest_defect).toBe(1.4);
    expect(unpackModels(packModels([packed]))?.[0]?.faintest_defect).toBeNull();
  });

  it('is not led astray by a box around nothing, or with open edges', () => {
    const plain = { cells: new Uint8Array(3600), width: 320, height: 240 };
    const reference = { low: new Uint8Array(3600), high: new Uint8Array(3600) };
    const box = { annotation_id: 1, x_min: null, x_max: 16, y_min: null, y_max: 16, notes: null };
    expect(faintestDefect([{ ...plain, annotations: [box] }], reference)).toBe(1);
    const bright = plain.cells.with(3 * 41, 80); // the brightness of the cell from (8, 8) to (16, 16)
    expect(faintestDefect([{ ...plain, cells: bright, annotations: [box] }], reference)).toBe(10);
    expect(faintestDefect([{ ...plain, annotations: [] }], reference)).toBeNull();
  });

  it('has a sample picture whose defect lies in the box of the story', () => {
    const [dent] = plates[`${overlookedDefect.item_id}.png`] ?? [];
    const { box } = overlookedDefect;
    expect(
      dent?.kind === 'dent' && [dent.at.x - dent.radius > box.x_min, dent.at.x + dent.radius < box.x_max],
    ).toEqual([true, true]);
    expect(
      dent?.kind === 'dent' && [dent.at.y - dent.radius > box.y_min, dent.at.y + dent.radius < box.y_max],
    ).toEqual([true, true]);
  });
});

const packed = {
  model_id: '5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa',
  name: 'm',
  algorithm_id: 'RF',
  version: '0.3.0-1.0',
  parameters: {},
  ok_img_count: 1,
  ng_img_count: 1,
  reference: null,
};

describe('the default model', () => {
  it('cannot be deleted', async () => {
    const { send } = createTestMock();
    const { json } = await send('GET', '/v1/models');
    const response = await send('DELETE', '/v1/model', { json: { model_ids: [json.data[0].model_id] } });
    expect(response.json.errors).toMatchObject({ status: 400, title: 'Invalid Request' });
    expect(response.json.errors.detail).toContain('model_ids');
  });
});
