import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../src/mock/node/readSample.ts';
import { createTestMock } from './testMock.ts';

const trainingTime = 60_000;

describe('the story of an inspection', () => {
  it('goes from uploads over a training to a result, its correction and another server', async () => {
    const { send, upload, wait, faults } = createTestMock({ empty: true });
    const pictures = ['plate-ok-01.png', 'plate-ok-02.png', 'plate-ok-03.png'];
    const files = Object.fromEntries(
      await Promise.all(pictures.map(async (name) => [name, await readSample(name)])),
    );
    const uploaded = await upload(files, { training: 'true', good: 'true' });
    expect(uploaded.json.data.item_ids).toEqual(['plate-ok-01', 'plate-ok-02', 'plate-ok-03']);

    const training = { algorithm_id: 'AE', name: 'plates', item_ids: uploaded.json.data.item_ids };
    const { json: started } = await send('POST', '/v1/train', { json: training });
    expect(started.data).toMatchObject({
      status: 'creating',
      active: false,
      ok_img_count: 3,
      ng_img_count: 0,
    });
    expect((await send('GET', '/v1/workers')).json.data).toMatchObject({
      pending: [{ type: 'training' }],
      in_progress: [],
    });
    wait(1000);
    expect((await send('GET', '/v1/workers')).json.data).toMatchObject({
      pending: [],
      in_progress: [{ end_time: null }],
    });
    wait(trainingTime);
    expect((await send('GET', '/v1/workers')).json.data).toMatchObject({
      in_progress: [],
      done: [{ result: 'success' }],
    });
    const { json: models } = await send('GET', '/v1/models');
    expect(models.data).toMatchObject([
      { status: 'active', active: true, context_default: true, precision: null },
    ]);

    await upload({
      'plate-new-01.png': await readSample('plate-new-01.png'),
      'plate-new-02.png': await readSample('plate-new-02.png'),
    });
    const predicted = await send('POST', '/v1/serve', {
      json: { item_ids: ['plate-new-01', 'plate-new-02'] },
    });
    expect(predicted.json.data.model_version).toBe(models.data[0].version);
    expect((await send('GET', '/v1/item/plate-new-01')).json.data.status).toBe('pending');
    wait(trainingTime);
    const { json: item } = await send(
      'GET',
      '/v1/item/plate-new-01?show_annotations=true&show_assessments=true',
    );
    expect(item.data).toMatchObject({
      status: 'done',
      images: [{ processed: true, defect_counted: 1, width: 320, height: 240, content_type: 'image/png' }],
      models: [
        {
          aggregate: { label: 'NG', detected_objects: 1 },
          assessments: [{ computed: { label: 'NG' }, confirmed: null }],
        },
      ],
    });
    const [box] = item.data.images[0].annotations;
    expect(box.x_min).toBeLessThanOrEqual(216);
    expect(box.x_max).toBeGreaterThanOrEqual(264);
    expect((await send('GET', '/v1/item/plate-new-02')).json.data.models[0].aggregate.label).toBe('OK');

    const { image_id } = item.data.images[0];
    const annotations = [{ x_min: 212, x_max: 268, y_min: 140, y_max: 171, notes: 'scratch' }];
    expect(
      (await send('POST', `/v1/image/${image_id}/annotation`, { json: { annotations } })).json.data.status,
    ).toBe('ok');
    const { json: items } = await send('GET', '/v1/items');
    expect(items.data.summary.predict_stats).toMatchObject([
      { done_count: 2, OK_count: 1, NG_count: 1, confirmed_count: 1, adjusted_count: 0, accuracy: 100 },
    ]);
    expect((await send('GET', '/v1/models')).json.data[0]).toMatchObject({ precision: 1, recall: 1 });

    const zip = await send('POST', '/v1/export_models', { json: { model_ids: [models.data[0].model_id] } });
    expect(zip.headers.get('content-type')).toBe('application/zip');
    expect(Object.keys(unzipSync(zip.bytes))).toContain('manifest.json');
    const other = createTestMock({ empty: true, secret: 'another server' });
    const form = new FormData();
    form.set('models', new File([zip.bytes as BlobPart], 'models.zip', { type: 'application/zip' }));
    const imported = await other.send('POST', '/v1/import_models', { body: form });
    expect(imported.json.data).toMatchObject([
      { model_id: models.data[0].model_id, status: 'active', name: 'plates' },
    ]);
    await other.upload({ 'elsewhere.png': await readSample('plate-new-01.png') });
    await other.send('POST', '/v1/serve', { json: { item_ids: ['elsewhere'] } });
    other.wait(trainingTime);
    expect((await other.send('GET', '/v1/item/elsewhere')).json.data.models[0].aggregate.label).toBe('NG');
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('is told the same way every time', async () => {
    const tell = async (): Promise<unknown[]> => {
      const { send, wait, upload } = createTestMock();
      const responses = [await upload({ 'a.png': await readSample('plate-ng-02.png') })];
      responses.push(await send('POST', '/v1/train', { json: { algorithm_id: 'IF', name: 'again' } }));
      wait(trainingTime);
      responses.push(
        await send('POST', '/v1/serve', {
          json: { item_ids: ['a'], model_id: responses[1]?.json.data.model_id },
        }),
      );
      wait(trainingTime);
      responses.push(await send('GET', '/v1/item/a?show_annotations=true&show_assessments=true'));
      return responses.map(({ json }) => json as unknown);
    };
    expect(await tell()).toEqual(await tell());
  });
});

describe('the demo state', () => {
  it('lets the contract’s examples run as they stand', async () => {
    const { send, wait } = createTestMock();
    const { operations } = await import('../../src/api/localizedContract.ts').then(
      ({ publishedContract }) => ({
        operations: publishedContract('en').components.examples as Record<string, { value: unknown }>,
      }),
    );
    const json = (name: string) => ({ json: operations[name]?.value });
    expect((await send('POST', '/auth/token', { client: null, ...json('LoginDemo') })).status).toBe(200);
    expect((await send('POST', '/v1/train', json('Training'))).status).toBe(200);
    const tuned = await send('POST', '/v1/train', json('TunedTraining'));
    wait(trainingTime);
    const { json: models } = await send('GET', '/v1/models?algorithm_id=AE');
    expect(
      models.data.find(({ model_id }: { model_id: string }) => model_id === tuned.json.data.model_id).status,
    ).toBe('active');
    expect((await send('POST', '/v1/serve', json('DefaultModelPrediction'))).status).toBe(200);
    expect((await send('POST', '/v1/serve', json('ChosenModelPrediction'))).status).toBe(200);
    expect((await send('POST', '/v1/export_models', json('ModelIds'))).status).toBe(200);
    expect((await send('POST', '/v1/image/1027/annotation', json('Boxes'))).status).toBe(200);
    const { json: algorithms } = await send('GET', '/v1/algorithms');
    const rows = algorithms.data.flatMap(({ parameters }: { parameters: unknown[] }) => parameters);
    expect([algorithms.data.length, rows.length]).toEqual([5, 45]);
    const example = operations['Algorithms']?.value as {
      data: { algorithm_id: string; parameters: unknown[] }[];
    };
    for (const { algorithm_id, parameters } of example.data) {
      const found = algorithms.data.find(
        (one: { algorithm_id: string }) => one.algorithm_id === algorithm_id,
      );
      expect(found.parameters).toEqual(expect.arrayContaining(parameters));
    }
  });
});
