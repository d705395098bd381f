import { api } from './login.ts';

// t(:sampleModelIds)
const model_ids = ['8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3'];
const { data, error } = await api.DELETE('/v1/model', { body: { model_ids } });
if (error) throw new Error(error.errors.title || String(error.errors.detail));
console.log(data.data.status);
