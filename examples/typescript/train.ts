import { api } from './login.ts';

const { data, error } = await api.POST('/v1/train', {
  body: { algorithm_id: 'AE', name: 'plates-v1', item_ids: ['plate-ok-01', 'plate-ok-02'] },
});
if (error) throw new Error(error.errors.title);

// t(:sampleTrainResponse)
console.log(data.data.name, data.data.status);
