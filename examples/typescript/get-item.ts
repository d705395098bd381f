import { api } from './login.ts';

const { data, error } = await api.GET('/v1/item/{item_id}', {
  params: {
    path: { item_id: 'plate-new-01' },
    query: { show_annotations: true, show_assessments: true },
  },
});
if (error) throw new Error(error.errors.title);
for (const { image_id, model_results } of data.data.images ?? []) {
  console.log(
    image_id,
    model_results?.map(({ label, detected_objects }) => ({ label, detected_objects })),
  );
}
