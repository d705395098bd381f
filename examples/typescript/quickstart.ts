// run: client=demo-client
// --- shown from here ---
// --- step ---
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { components } from './types.ts';

type Schemas = components['schemas'];
const { HACARUS_API_URL: api = '', HACARUS_CLIENT_ID, HACARUS_CLIENT_SECRET } = process.env;
let token = '';

// t(:quickstartMissing)
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
for (const name of ['HACARUS_API_URL', 'HACARUS_CLIENT_ID', 'HACARUS_CLIENT_SECRET'])
  if (!process.env[name]) stop(`Set the environment variable ${name}.`);

// t(:samplePollingTraining)
const trainingInterval = 1;
const trainingLimit = 300;
// t(:samplePollingPrediction)
const predictionInterval = 1;
const predictionLimit = 60;

// t(:quickstartCallHelper)
async function call<Result>(path: string, body?: object): Promise<Result> {
  const isForm = body instanceof FormData;
  const headers = new Headers(token ? { Authorization: `Bearer ${token}` } : {});
  if (body && !isForm) headers.set('Content-Type', 'application/json');
  const response = await fetch(api + path, {
    method: body ? 'POST' : 'GET',
    headers,
    body: isForm ? body : body && JSON.stringify(body),
  }).catch((reason: unknown) => {
    const { message, cause } = reason as Error & { cause?: Error & { code?: string } };
    if (cause?.code !== 'ECONNREFUSED') stop(`${api}: ${cause?.message || message}`);
    stop(`No server at ${api}. For the sandbox, start: node server.mjs`);
  });
  const result = (await response.json().catch(() => {
    stop(`${response.status} The response is not JSON.`);
  })) as Result & Schemas['BaseError'];
  if (!response.ok) stop(`${response.status} ${result.errors.title}`);
  return result;
}

const login = await call<Schemas['LoginResponse']>('/auth/token', {
  client_id: HACARUS_CLIENT_ID,
  client_secret: HACARUS_CLIENT_SECRET,
  grant_type: 'client_credentials',
});
token = login.data.access_token;
console.log(`Token for ${login.data.expires / 86400} days`);
// --- step ---
async function upload(names: string[], training: boolean) {
  const form = new FormData();
  form.set('training', String(training));
  if (training) form.set('good', 'true');
  for (const name of names) {
    // t(:sampleMediaType)
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    const type = `image/${extension.replace(/^jpg$/, 'jpeg').replace(/^tif$/, 'tiff')}`;
    form.append('files', new Blob([await readFile(name)], { type }), name);
  }
  const { data } = await call<Schemas['UploadResponse']>('/v1/upload', form);
  return data.item_ids;
}

const good = await upload(['plate-ok-04.png', 'plate-ok-05.png', 'plate-ok-06.png'], true);
console.log(good.join(' '));
// --- step ---
const algorithms = await call<Schemas['GetAlgorithmResponse']>('/v1/algorithms');
const algorithm = algorithms.data.find(({ name }) => name === 'Auto Classified Inspection');
if (!algorithm) stop('This server has no Auto Classified Inspection.');
const training = await call<Schemas['TrainResponse']>('/v1/train', {
  algorithm_id: algorithm.algorithm_id,
  name: 'quickstart',
  item_ids: good,
});
const modelId = training.data.model_id;

// t(:quickstartPollTraining)
let model: Schemas['Model'] | undefined = training.data;
for (let waited = 0; model?.status === 'creating'; waited += trainingInterval) {
  if (waited >= trainingLimit) stop(`Timed out: in training for ${trainingLimit} seconds.`);
  await setTimeout(trainingInterval * 1000);
  const { data } = await call<Schemas['GetModelsResponse']>('/v1/models');
  model = data.find(({ model_id }) => model_id === modelId);
}
console.log(`Model: ${model?.status}`);
if (model?.status !== 'active')
  stop(`The training failed: ${model?.status_text ?? model?.status}`);
// --- step ---
const [plate] = await upload(['plate-ng-03.png'], false);
await call('/v1/serve', { item_ids: [plate], model_id: modelId });

// t(:quickstartPollPrediction)
let item: Schemas['GetItemResponse']['data'] | undefined;
let result: Schemas['ItemModels'] | undefined;
for (let waited = 0; item?.status !== 'done' || !result; waited += predictionInterval) {
  if (waited >= predictionLimit)
    stop(`Timed out: no result after ${predictionLimit} seconds.`);
  await setTimeout(predictionInterval * 1000);
  const path = `/v1/item/${plate}?show_annotations=true`;
  item = (await call<Schemas['GetItemResponse']>(path)).data;
  result = item.models?.find(({ model_id }) => model_id === modelId);
}
console.log(`Item: ${item.status}`);
// --- step ---
const verdict = result.aggregate;
console.log(`${plate}: ${verdict.label}, defects: ${verdict.detected_objects}`);
for (const { x_min, y_min, x_max, y_max } of item.images?.[0]?.annotations ?? [])
  console.log(`Box from (${x_min}, ${y_min}) to (${x_max}, ${y_max})`);

const picture = await fetch(item.images?.[0]?.processed_url ?? '');
if (!picture.ok) stop(`The picture: ${picture.status}`);
const type = /^image\/(\w+)/.exec(picture.headers.get('Content-Type') ?? '');
const file = `result.${type?.[1] ?? 'png'}`;
await writeFile(file, await picture.bytes());
console.log(`Saved ${file}`);
