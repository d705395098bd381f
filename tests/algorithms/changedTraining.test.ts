import { describe, expect, it } from 'vitest';
import { raisedThreshold } from '../../src/algorithms/symptoms.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import {
  baselineTrainings,
  changedTrainings,
  ngItem,
} from '../../src/components/algorithms/changedTraining.ts';
import { createTestMock, type TestMock } from '../mock/testMock.ts';

const contract = publishedContract('en');
const trainings = changedTrainings(raisedThreshold, contract);
const baselines = baselineTrainings(contract);
const valuesOf = (body: Record<string, unknown>) => body['override_params'] as { value: string }[];

/** Draws a box in the image of an item. */
async function annotate(send: TestMock['send'], item: string): Promise<void> {
  const { image_id } = (await send('GET', `/v1/item/${item}`)).json.data.images[0];
  const annotations = [{ x_min: 10, x_max: 50, y_min: 10, y_max: 50 }];
  expect((await send('POST', `/v1/image/${image_id}/annotation`, { json: { annotations } })).status).toBe(
    200,
  );
}

describe('the baseline of an algorithm', () => {
  it.each(baselines)(
    '$algorithm.algorithm_id sets what AutoTune would choose, to the defaults',
    ({ held, body }) => {
      expect(valuesOf(body)).toEqual(
        held.map(({ algorithm_parameter_id, value }) => ({ algorithm_parameter_id, value })),
      );
    },
  );

  it('holds what the tables mark as tuned, and nothing else', () => {
    expect(
      Object.fromEntries(
        baselines.map(({ algorithm, held }) => [
          algorithm.algorithm_id,
          held.map(({ variable }) => variable),
        ]),
      ),
    ).toEqual({
      NMF: [
        'min_inspection_size',
        'anomaly_magnification',
        'n_components',
        'reconstruct_thresh',
        'detected_area_thresh',
      ],
      AE: ['min_inspection_size', 'anomaly_magnification', 'reconstruct_thresh', 'detected_area_thresh'],
      SVM: ['min_inspection_size', 'anomaly_magnification', 'contamination'],
      IF: ['min_inspection_size', 'anomaly_magnification', 'n_estimators', 'contamination'],
      RF: ['min_inspection_size', 'anomaly_magnification', 'n_estimators', 'detected_area_thresh'],
    });
  });

  it.each(trainings)(
    'of $algorithm.algorithm_id differs from the change in one value',
    ({ baseline, body }) => {
      const [before, after] = [valuesOf(baseline), valuesOf(body)];
      expect(after).toHaveLength(before.length);
      expect(
        after.filter(({ value }, index) => value !== before[index]?.value).map(({ value }) => value),
      ).toEqual(['2.5']);
      expect(body['item_ids']).toEqual(baseline['item_ids']);
    },
  );
});

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

  it.each([...baselines, ...trainings])(
    'train: $algorithm.algorithm_id, $body.name',
    async ({ algorithm, body }) => {
      const { send, wait } = createTestMock();
      // What the page says below the baseline of such an algorithm.
      if (algorithm.algorithm_type === 'supervised') await annotate(send, ngItem);
      const { status, json } = await send('POST', '/v1/train', { json: body });
      expect(status).toBe(200);
      wait(60_000);
      const models = (await send('GET', '/v1/models')).json.data as { model_id: string; status: string }[];
      expect(models.find(({ model_id }) => model_id === json.data.model_id)?.status).toBe('active');
    },
  );

  it('have an NG item where the algorithm needs one', () => {
    const withNg = baselines.filter(({ body }) => (body['item_ids'] as string[]).includes(ngItem));
    expect(withNg.map(({ algorithm }) => algorithm.algorithm_id)).toEqual(['SVM', 'IF', 'RF']);
  });

  it('are rejected with the algorithm of the other, as the page says', async () => {
    const [one, other] = trainings;
    const { status } = await createTestMock().send('POST', '/v1/train', {
      json: { ...one.body, algorithm_id: other?.algorithm.algorithm_id },
    });
    expect(status).toBe(400);
  });

  it('of a parameter that nothing has fail the build', () => {
    expect(() => changedTrainings({ variable: 'none', value: '1' }, contract)).toThrow(
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
