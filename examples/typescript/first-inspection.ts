// order: 1
// title: t(:workflowFirstInspection)
// text: t(:workflowFirstInspectionMessage)
// --- shown from here ---
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { api } from './login.ts';
import { upload } from './upload-item.ts';
import { waitForModel } from './wait-for-training.ts';

// t(:samplePollingPrediction)
const interval = 1;
const limit = 60;

export async function inspect(itemId: string, modelId = '') {
  const signal = AbortSignal.timeout(limit * 1000);
  const body = { item_ids: [itemId], model_id: modelId };
  const { error } = await api.POST('/v1/serve', { body });
  if (error) throw new Error(error.errors.title);
  for (;;) {
    const { data, error } = await api.GET('/v1/item/{item_id}', {
      params: { path: { item_id: itemId }, query: { show_annotations: true } },
      signal,
    });
    if (error) throw new Error(error.errors.title);
    const item = data.data;
    const [image] = item.images ?? [];
    const verdict = item.models?.find(({ model_id }) => model_id === modelId)?.aggregate;
    const result = image?.model_results?.find(({ model_id }) => model_id === modelId);
    if (item.status === 'done' && image && verdict && result)
      return { image, verdict, result };
    await setTimeout(interval * 1000, undefined, { signal });
  }
}

if (import.meta.main) {
  // t(:workflowUploadTraining)
  const good = ['plate-ok-04.png', 'plate-ok-05.png', 'plate-ok-06.png'];
  const item_ids = [
    ...(await upload(good, { training: true, good: true })),
    ...(await upload(['plate-ng-02.png'], { training: true, good: false })),
  ];

  // t(:workflowTrain)
  const { data, error } = await api.POST('/v1/train', {
    body: { algorithm_id: 'IF', name: 'plates-v2', item_ids },
  });
  if (error) throw new Error(error.errors.title);
  const model = await waitForModel(data.data.model_id);

  // t(:workflowPredict)
  const [itemId = ''] = await upload(['plate-ng-03.png'], { training: false });
  const { image, verdict } = await inspect(itemId, model.model_id);

  // t(:workflowResult)
  console.log(itemId, verdict.label, verdict.detected_objects);
  for (const { model_id, x_min, y_min, x_max, y_max } of image.annotations ?? [])
    if (model_id === model.model_id) console.log(x_min, y_min, x_max, y_max);

  // t(:workflowPicture)
  const picture = await fetch(image.processed_url ?? '');
  const type = /^image\/(\w+)/.exec(picture.headers.get('Content-Type') ?? '');
  const file = `result.${type?.[1] ?? 'png'}`;
  writeFileSync(file, await picture.bytes());
  console.log(file);
}
