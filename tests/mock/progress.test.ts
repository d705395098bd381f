import { expect, it } from 'vitest';
import { readSample } from '../../src/mock/node/readSample.ts';
import { tiff } from './pictures/files.ts';
import { createTestMock } from './testMock.ts';

it('tells what could not be analyzed, and whose results are fixed therefore', async () => {
  const { mock, send, upload, wait } = createTestMock();
  const progress = async () => (await mock.overview('demo-client')).progress;
  const plate = await readSample('plate-ok-05.png');
  const analyzed = async () => {
    const { images, predictions } = await progress();
    const of = (list: { item_id: string; analyzed: boolean }[], id: string) =>
      list.findLast(({ item_id }) => item_id === id)?.analyzed;
    return ['a', 'b'].map((id) => [of(images, id), of(predictions, id)]);
  };
  await upload({ 'a.png': plate, 'b.tif': tiff(8, 8, true) }, { training: 'true', good: 'true' });
  expect(await analyzed()).toEqual([
    [true, undefined],
    [false, undefined],
  ]);
  const predict = async (model_id?: string): Promise<void> => {
    await send('POST', '/v1/serve', { json: { item_ids: ['a', 'b'], ...(model_id && { model_id }) } });
    wait(60_000);
  };
  await predict();
  expect(await analyzed()).toEqual([
    [true, true],
    [false, false],
  ]);
  const { json } = await send('POST', '/v1/train', {
    json: { algorithm_id: 'AE', name: 'saw nothing', item_ids: ['b'] },
  });
  wait(60_000);
  await predict(json.data.model_id as string);
  expect(await analyzed()).toEqual([
    [true, false],
    [false, false],
  ]);
});

it('tells what a client has done since the initial state, and what runs', async () => {
  const { mock, send, upload, wait } = createTestMock();
  const progress = async () => (await mock.overview('demo-client')).progress;
  expect(await progress()).toMatchObject({ training: [], inspect: [], models: [], predictions: [] });

  await upload(
    { 'plate-ok-05.png': await readSample('plate-ok-05.png') },
    { training: 'true', good: 'true' },
  );
  // An item of the initial state that is uploaded anew is the client's own.
  await upload({ 'plate-new-01.png': await readSample('plate-new-01.png') }, { training: 'false' });
  const { json } = await send('POST', '/v1/train', {
    json: { algorithm_id: 'AE', name: 'mine', item_ids: ['plate-ok-05'] },
  });
  const { model_id } = json.data;
  expect(await progress()).toMatchObject({
    training: ['plate-ok-05'],
    inspect: ['plate-new-01'],
    models: [{ model_id, name: 'mine', status: 'creating' }],
    jobs: [{ type: 'training' }],
  });

  wait(60_000);
  await send('POST', '/v1/serve', { json: { item_ids: ['plate-new-01'], model_id } });
  const [running] = (await progress()).predictions;
  expect(running).toMatchObject({ item_id: 'plate-new-01', label: null });
  wait(60_000);
  expect(await progress()).toMatchObject({
    models: [{ status: 'active' }],
    predictions: [{ item_id: 'plate-new-01', label: 'NG', image_id: running?.image_id }],
    jobs: [],
    corrected: [],
  });
  const box = { x_min: 1, x_max: 20, y_min: 1, y_max: 20 };
  await send('POST', `/v1/image/${running?.image_id}/annotation`, { json: { annotations: [box] } });
  const done = await progress();
  expect(done.corrected).toEqual([running?.image_id]);

  const path = done.images.find(({ image_id }) => image_id === running?.image_id)?.path ?? '';
  const picture = await mock.fetch(new Request(`http://127.0.0.1:4010${path}`));
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);

  await mock.reset();
  expect(await progress()).toMatchObject({ training: [], models: [], predictions: [], corrected: [] });
});
