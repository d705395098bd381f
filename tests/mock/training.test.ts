import { describe, expect, it } from 'vitest';
import { readSample } from '../../src/mock/node/readSample.ts';
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
    [[{ algorithm_parameter_id: 19, value: 'many' }], 'パラメーターepochsに値manyは使えません。'],
    [[{ algorithm_parameter_id: 19, value: '0' }], 'パラメーターepochsに値0は使えません。'],
    [[{ algorithm_parameter_id: 13, value: '8' }], 'パラメーターmin_inspection_sizeに値8は使えません。'],
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

describe('the default model', () => {
  it('cannot be deleted', async () => {
    const { send } = createTestMock();
    const { json } = await send('GET', '/v1/models');
    const response = await send('DELETE', '/v1/model', { json: { model_ids: [json.data[0].model_id] } });
    expect(response.json.errors).toMatchObject({ status: 400, title: 'Invalid Request' });
    expect(response.json.errors.detail).toContain('model_ids');
  });
});
