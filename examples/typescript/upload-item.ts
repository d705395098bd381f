import { readFileSync } from 'node:fs';
import { api } from './login.ts';

const { data, error } = await api.POST('/v1/upload', {
  // t(:sampleUploadTraining)
  body: { training: true, good: true, files: ['plate-ok-03.png', 'plate-ok-04.png'] },
  bodySerializer({ training, good, files }) {
    const form = new FormData();
    form.set('training', String(training));
    form.set('good', String(good));
    for (const name of files)
      form.append('files', new File([readFileSync(name)], name, { type: 'image/png' }));
    return form;
  },
});
if (error) throw new Error(error.errors?.title);
console.log(data.data?.item_ids);
