import { readFileSync } from 'node:fs';
import { api } from './login.ts';

const { data, error } = await api.POST('/v1/import_models', {
  body: { models: 'models.zip' },
  bodySerializer({ models }) {
    const form = new FormData();
    form.set(
      'models',
      new File([readFileSync(models)], models, { type: 'application/zip' }),
    );
    return form;
  },
});
if (error) throw new Error(error.errors.title);
for (const { name, status } of data.data) console.log(name, status);
