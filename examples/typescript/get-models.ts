import { api } from './login.ts';

// t(:sampleModelsOfAlgorithm)
const { data, error } = await api.GET('/v1/models', {
  params: { query: { algorithm_id: 'AE' } },
});
if (error) throw new Error(error.errors.title);
for (const { name, status, context_default } of data.data)
  console.log(name, status, context_default ? 'default' : 'not default');
