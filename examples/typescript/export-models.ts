import { writeFileSync } from 'node:fs';
import { api } from './login.ts';

const { data, error, response } = await api.POST('/v1/export_models', {
  body: { model_ids: ['5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa'] },
  parseAs: 'arrayBuffer',
});
if (error) throw new Error(error.errors.title);
writeFileSync('models.zip', new Uint8Array(data));
console.log('models.zip', response.headers.get('Content-Type'));
