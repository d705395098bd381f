import { describe, expect, it } from 'vitest';
import { raisedThreshold } from '../../src/algorithms/symptoms.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { changedTrainings } from '../../src/components/algorithms/changedTraining.ts';
import { createTestMock } from '../mock/testMock.ts';

const trainings = changedTrainings(raisedThreshold, publishedContract('en'));

describe('the requests that raise a threshold', () => {
  it('are one per algorithm that has it, the advised one first, with numbers of their own', () => {
    expect(trainings.map(({ algorithm }) => algorithm.name['en'])).toEqual([
      'Reconstructor Inspection',
      'Auto Classified Inspection',
    ]);
    const names = trainings.map(({ parameter }) => parameter.display_name['en']);
    const ids = trainings.map(({ parameter }) => parameter.algorithm_parameter_id);
    expect([new Set(names).size, new Set(ids).size]).toEqual([1, 2]);
  });

  it.each(trainings)('train: $algorithm.algorithm_id', async ({ body }) => {
    const { send, wait } = createTestMock();
    const { status, json } = await send('POST', '/v1/train', { json: body });
    expect(status).toBe(200);
    wait(60_000);
    const models = (await send('GET', '/v1/models')).json.data as { model_id: string; status: string }[];
    expect(models.find(({ model_id }) => model_id === json.data.model_id)?.status).toBe('active');
  });

  it('are rejected with the algorithm of the other, as the page says', async () => {
    const [one, other] = trainings;
    const { status } = await createTestMock().send('POST', '/v1/train', {
      json: { ...one?.body, algorithm_id: other?.algorithm.algorithm_id },
    });
    expect(status).toBe(400);
  });

  it('of a parameter that nothing has fail the build', () => {
    expect(() => changedTrainings({ variable: 'none', value: '1' }, publishedContract('en'))).toThrow(
      'no algorithm has the parameter none',
    );
  });
});

it('with default parameters both algorithms for OK images find the same in the sandbox', async () => {
  const { send, wait } = createTestMock();
  const found = [];
  for (const { algorithm } of trainings) {
    const training = { algorithm_id: algorithm.algorithm_id, name: 'm' };
    const { model_id } = (await send('POST', '/v1/train', { json: training })).json.data;
    wait(60_000);
    for (const item of ['plate-new-01', 'plate-new-02', 'plate-new-03']) {
      await send('POST', '/v1/serve', { json: { item_ids: [item], model_id } });
      wait(60_000);
      const { images } = (await send('GET', `/v1/item/${item}`)).json.data;
      const results = images[0].model_results as { model_id: string; computed: unknown }[];
      found.push(results.find((result) => result.model_id === model_id)?.computed);
    }
  }
  expect(found.slice(0, 3)).toEqual(found.slice(3));
});
