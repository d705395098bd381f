import { api } from './login.ts';

const { data, error } = await api.GET('/v1/items');
if (error) throw new Error(error.errors.title);

// t(:sampleItems)
const { training, predict } = data.data;
for (const { item_id, status } of [...training, ...predict]) console.log(item_id, status);
