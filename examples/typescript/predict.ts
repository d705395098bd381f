import { api } from './login.ts';

const { data, error } = await api.POST('/v1/serve', {
  // t(:sampleDefaultModel)
  body: { item_ids: ['plate-new-01'] },
});
if (error) throw new Error(error.errors.title);

// t(:samplePredictResponse)
console.log(data.data.item_ids.join(' '));
