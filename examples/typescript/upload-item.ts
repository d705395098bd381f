import { readFileSync } from 'node:fs';
import { api } from './login.ts';

type Labels = { training: boolean; good?: boolean };

export async function upload(files: string[], labels: Labels) {
  const { data, error } = await api.POST('/v1/upload', {
    body: { ...labels, files },
    bodySerializer() {
      const form = new FormData();
      for (const [name, value] of Object.entries(labels)) form.set(name, String(value));
      for (const file of files)
        form.append('files', new File([readFileSync(file)], file, { type: 'image/png' }));
      return form;
    },
  });
  if (error) throw new Error(error.errors.title);
  return data.data.item_ids;
}

if (import.meta.main) {
  // t(:sampleUploadTraining)
  const good = ['plate-ok-04.png', 'plate-ok-05.png'];
  console.log(...(await upload(good, { training: true, good: true })));
  // t(:sampleUploadPrediction)
  console.log(...(await upload(['plate-ng-02.png'], { training: false })));
}
