import { setTimeout } from 'node:timers/promises';
// t(:demoCodeLogIn)
import { api } from './login.ts';
import { upload } from './upload-item.ts';

// t(:samplePollingPrediction)
const interval = 1;
const limit = 60;

// t(:demoCodeUpload)
const [item_id = ''] = await upload(['plate-new-01.png'], { training: false });

// t(:demoCodePredict)
const { data: models } = await api.GET('/v1/models');
const model_id = models?.data.find((model) => model.context_default)?.model_id;
const { error } = await api.POST('/v1/serve', { body: { item_ids: [item_id], model_id } });
if (error) throw new Error(error.errors.title);

// t(:demoCodeRead)
const signal = AbortSignal.timeout(limit * 1000);
let result;
do {
  await setTimeout(interval * 1000, undefined, { signal });
  const options = { params: { path: { item_id } }, signal };
  const { data, error } = await api.GET('/v1/item/{item_id}', options);
  if (error) throw new Error(error.errors.title);
  const { status, images } = data.data;
  if (status === 'done')
    result = images?.[0]?.model_results?.find((one) => one.model_id === model_id);
} while (!result);
console.log(result.label, result.detection_accuracy);
