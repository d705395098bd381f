// order: 4
// title: t(:workflowCorrect)
// text: t(:workflowCorrectMessage)
// --- shown from here ---
import { inspect } from './first-inspection.ts';
import { api } from './login.ts';
import { upload } from './upload-item.ts';
import { waitForModel } from './wait-for-training.ts';

const [itemId = ''] = await upload(['plate-ng-03.png'], { training: false });
const before = await inspect(itemId);
const image = before.images?.[0];
console.log(before.models?.[0]?.aggregate.label, image?.annotations?.length, 'boxes');

// t(:workflowCorrectBoxes)
const annotations = [{ x_min: 40, y_min: 60, x_max: 90, y_max: 100, notes: 'dent' }];
const corrected = await api.POST('/v1/image/{image_id}/annotation', {
  params: { path: { image_id: image?.image_id ?? 0 } },
  body: { annotations },
});
if (corrected.error) throw new Error(corrected.error.errors?.title);

// t(:workflowCorrectRetrain)
const training = await api.POST('/v1/train', {
  body: {
    algorithm_id: 'AE',
    name: 'plates-corrected',
    item_ids: ['plate-ok-01', 'plate-ok-02', itemId],
  },
});
if (training.error) throw new Error(training.error.errors?.title);
const model = await waitForModel(training.data.data?.model_id);
const after = await inspect(itemId, model.model_id);
console.log(after.models?.map(({ aggregate }) => aggregate.label));
