// order: 3
// title: t(:workflowLine)
// text: t(:workflowLineMessage, inspect: 'inspect', false: 'false')
// --- shown from here ---
import { setTimeout } from 'node:timers/promises';
import { api, logIn } from './login.ts';
import { imageFile } from './upload-item.ts';

// t(:samplePollingPrediction)
const interval = 1;
const limit = 60;
// t(:workflowLineName)
const station = 'station-1';
const start = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
let count = 0;

type Outcome<Data> = { data?: Data; error?: object; response: Response };
async function call<Data>(send: () => Promise<Outcome<Data>>): Promise<Data> {
  let { data, error, response } = await send();
  if (response.status === 401) {
    // t(:workflowLineLogin)
    const { HACARUS_CLIENT_ID: id, HACARUS_CLIENT_SECRET: secret } = process.env;
    await logIn(api, id ?? 'demo-client', secret ?? 'demo-secret');
    ({ data, error, response } = await send());
  }
  if (data === undefined) throw new Error(`${response.status} ${JSON.stringify(error)}`);
  return data;
}

const models = await call(() => api.GET('/v1/models'));
const model_id = models.data.find(({ context_default }) => context_default)?.model_id;

async function resultOf(item_id: string, end: number) {
  const params = { path: { item_id }, query: { show_annotations: true } };
  do {
    try {
      const signal = AbortSignal.timeout(Math.max(end - Date.now(), 1000));
      const item = await call(() => api.GET('/v1/item/{item_id}', { params, signal }));
      const [image] = item.data.images ?? [];
      const result = image?.model_results?.find((one) => one.model_id === model_id);
      const boxes = image?.annotations?.filter((box) => box.model_id === model_id) ?? [];
      if (item.data.status === 'done' && result)
        return [
          result.label,
          result.detection_accuracy,
          ...boxes.map((box) => `[${box.x_min},${box.y_min},${box.x_max},${box.y_max}]`),
        ];
    } catch (error) {
      // t(:workflowLineReadAgain)
      console.error(String(error));
    }
    await setTimeout(interval * 1000);
  } while (Date.now() < end);
  return ['not inspected'];
}

async function inspect(files: string[]) {
  const parts = files.map((file) => ({ file, id: `${station}-${start}-${++count}` }));
  const end = Date.now() + limit * 1000;
  const signal = AbortSignal.timeout(limit * 1000);
  try {
    const form = new FormData();
    form.set('training', 'false');
    for (const { file, id } of parts)
      form.append('files', imageFile(file, `${id}.${file.split('.').at(-1)}`));
    const body = { training: false, files };
    const bodySerializer = () => form;
    await call(() => api.POST('/v1/upload', { body, bodySerializer, signal }));
    // t(:workflowLineServe)
    const serve = { item_ids: parts.map(({ id }) => id), model_id };
    await call(() => api.POST('/v1/serve', { body: serve, signal }));
  } catch (error) {
    // t(:workflowLineFailed)
    console.error(String(error));
    return parts.forEach(({ file }) => console.log(file, 'not inspected'));
  }
  for (const { file, id } of parts) console.log(file, ...(await resultOf(id, end)));
}

// t(:workflowLineArrivals)
const given = process.argv.slice(2);
const arrivals = [['plate-ok-04.png', 'plate-ng-03.png'], ['plate-new-01.png']];
for (const files of given.length > 0 ? [given] : arrivals) await inspect(files);
