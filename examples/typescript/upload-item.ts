import { readFileSync } from 'node:fs';
import { api } from './login.ts';

type Labels = { training: boolean; good?: boolean };

// t(:sampleMediaType)
export function imageFile(path: string, name = path) {
  const extension = path.split('.').at(-1)?.toLowerCase() ?? '';
  const type = `image/${extension.replace(/^jpg$/, 'jpeg').replace(/^tif$/, 'tiff')}`;
  return new File([readFileSync(path)], name, { type });
}

export async function upload(files: string[], labels: Labels) {
  const { data, error } = await api.POST('/v1/upload', {
    body: { ...labels, files },
    bodySerializer() {
      const form = new FormData();
      for (const [name, value] of Object.entries(labels)) form.set(name, String(value));
      for (const file of files) form.append('files', imageFile(file));
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
