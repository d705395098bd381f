// order: 5
// title: t(:workflowCorrect)
// text: t(:workflowCorrectMessage)
// --- shown from here ---
import { inspect } from './first-inspection.ts';
import { api } from './login.ts';
import { waitForModel } from './wait-for-training.ts';

// t(:workflowCorrectOverlooked)
const { data: models } = await api.GET('/v1/models');
const first = models?.data.find(({ context_default }) => context_default)?.model_id;
const before = await inspect('plate-new-02', first);
console.log(before.result.label);

// t(:workflowCorrectBoxes)
const corrected = await api.POST('/v1/image/{image_id}/annotation', {
  params: { path: { image_id: before.image.image_id } },
  body: { annotations: [{ x_min: 43, x_max: 87, y_min: 58, y_max: 102, notes: 'dent' }] },
});
if (corrected.error) throw new Error(corrected.error.errors.title);
const item = await api.GET('/v1/item/{item_id}', {
  params: { path: { item_id: 'plate-new-02' } },
});
const result = item.data?.data.images?.[0]?.model_results?.find(
  ({ model_id }) => model_id === first,
);
console.log(result?.computed?.label, '→', result?.final?.label);

// t(:workflowCorrectRetrain)
const item_ids = ['plate-ok-01', 'plate-ok-02', 'plate-new-02'];
const training = await api.POST('/v1/train', {
  body: { algorithm_id: 'RF', name: 'plates-corrected', item_ids },
});
if (training.error) throw new Error(training.error.errors.title);
const { model_id } = await waitForModel(training.data.data.model_id);

// t(:workflowCorrectAgain)
const after = await inspect('plate-new-02', model_id);
for (const result of after.image.model_results ?? [])
  console.log(result.model_id === model_id ? 'after:' : 'before:', result.computed?.label);
