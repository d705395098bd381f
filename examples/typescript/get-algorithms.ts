import { api } from './login.ts';

const { data, error } = await api.GET('/v1/algorithms');
if (error) throw new Error(error.errors.title);
for (const { algorithm_id, name, parameters } of data.data) {
  console.log(algorithm_id, name, parameters.length);
}
