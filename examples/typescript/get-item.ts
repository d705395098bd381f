import { api } from './login.ts';

// t(:sampleResultModel)
const modelId = '5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa';
const { data, error } = await api.GET('/v1/item/{item_id}', {
  params: { path: { item_id: 'plate-new-01' }, query: { show_annotations: true } },
});
if (error) throw new Error(error.errors.title);

for (const { model_results, annotations } of data.data.images ?? []) {
  const result = model_results?.find(({ model_id }) => model_id === modelId);
  if (!result) continue;
  console.log(result.label, result.detection_accuracy);
  // t(:sampleResultBoxes)
  for (const { model_id, x_min, y_min, x_max, y_max } of annotations ?? [])
    if (model_id === modelId) console.log(x_min, y_min, x_max, y_max);
}
