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
let item;
do {
  await setTimeout(500);
  const { data } = await api.GET('/v1/item/{item_id}', { params: { path: { item_id } } });
  item = data?.data;
} while (item?.status === 'pending');

const result = item?.images?.[0]?.model_results?.[0];
console.log(result?.label, result?.detection_accuracy);
