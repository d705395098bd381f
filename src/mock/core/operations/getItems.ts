import type { components } from '../../../api/types.ts';
import { isConfirmed } from '../present/assessment.ts';
import { imageState, itemStates, type ItemState, presentItemInList } from '../present/item.ts';
import type { Model } from '../records.ts';
import type { Operation } from '../operation.ts';

type Summary = NonNullable<NonNullable<components['schemas']['GetItemsResponse']['data']>['summary']>;
type PredictStats = NonNullable<Summary['predict_stats']>[number];

export const getItems: Operation<'get_items'> = async ({ client, now, address }, { store }) => {
  const { models, ...all } = await store.transaction('read', async (transaction) => ({
    items: await transaction.ofClient('items', client.client_id),
    images: await transaction.ofClient('images', client.client_id),
    results: await transaction.ofClient('results', client.client_id),
    models: await transaction.ofClient('models', client.client_id),
  }));
  const states = itemStates(all.items, all.images, all.results);
  const training = states.filter(({ item }) => item.training);
  const count = (label: string): number => training.filter(({ item }) => item.label === label).length;
  const inList = (state: ItemState) => presentItemInList(state, now, address);
  return {
    data: {
      summary: {
        title: client.title,
        training_stats: { OK_count: count('OK'), NG_count: count('NG') },
        predict_stats: models
          .sort((a, b) => a.sequence - b.sequence)
          .flatMap((model) => statsOf(model, states, now)),
      },
      training: training.map(inList),
      predict: states.filter(({ item }) => !item.training).map(inList),
    },
  };
};

/** The counts of one model, over items whose prediction is finished; nothing for a model that has predicted nothing. */
function statsOf({ model_id }: Model, states: readonly ItemState[], now: number): PredictStats[] {
  const verdicts = states.flatMap((state) => {
    const found = state.images.flatMap((image) =>
      imageState(state, image, now).findings.filter(({ result }) => result.model_id === model_id),
    );
    if (found.length === 0) return [];
    const label = found.some(({ finding }) => finding.label === 'NG') ? 'NG' : 'OK';
    const agreed = state.images.flatMap((image) =>
      found
        .filter(({ finding }) => finding.image_id === image.image_id)
        .map(({ finding }) => isConfirmed(image, finding)),
    );
    return [{ label, confirmed: agreed.every((one) => one === true), adjusted: agreed.includes(false) }];
  });
  if (verdicts.length === 0) return [];
  const confirmed = verdicts.filter((verdict) => verdict.confirmed).length;
  const adjusted = verdicts.filter((verdict) => verdict.adjusted).length;
  return [
    {
      model_id,
      done_count: verdicts.length,
      OK_count: verdicts.filter(({ label }) => label === 'OK').length,
      NG_count: verdicts.filter(({ label }) => label === 'NG').length,
      confirmed_count: confirmed,
      adjusted_count: adjusted,
      ...(confirmed + adjusted > 0 && { accuracy: Math.round((100 * confirmed) / (confirmed + adjusted)) }),
    },
  ];
}
