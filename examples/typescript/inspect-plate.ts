import { setTimeout } from 'node:timers/promises';
// t(:demoCodeLogIn)
import { api } from './login.ts';
import { upload } from './upload-item.ts';

// t(:demoCodeUpload)
const [item_id = ''] = await upload(['plate-new-01.png'], { training: false });

// t(:demoCodePredict)
const { error } = await api.POST('/v1/serve', { body: { item_ids: [item_id] } });
if (error) throw new Error(error.errors.title);

// t(:demoCodeRead)
const signal = AbortSignal.timeout(60_000);
let item;
do {
  await setTimeout(500, undefined, { signal });
  const options = { params: { path: { item_id } }, signal };
  const { data, error } = await api.GET('/v1/item/{item_id}', options);
  if (error) throw new Error(error.errors.title);
  item = data.data;
} while (item.status === 'pending');

const result = item.images?.[0]?.model_results?.[0];
console.log(result?.label, result?.detection_accuracy);
