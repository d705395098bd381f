// Provokes every documented error once, so that the mock, the contract and the pages agree on them. No page shows it.
// run: invalid
// --- shown from here ---
import { readFileSync } from 'node:fs';
import { connect } from './initialization.ts';
import { api, logIn } from './login.ts';

const server = process.env.HACARUS_API_URL ?? 'http://127.0.0.1:4010/api';
const [stranger, unlicensed, bare] = [connect(server), connect(server), connect(server)];
await logIn(unlicensed, 'other-client', 'other-secret');
await logIn(bare, 'bare-client', 'bare-secret');

const login = (client_id: string, client_secret: string) =>
  stranger.POST('/auth/token', {
    body: { client_id, client_secret, grant_type: 'client_credentials' },
  });
const train = (client: typeof api, ...item_ids: string[]) =>
  client.POST('/v1/train', { body: { algorithm_id: 'AE', name: 'plates-v2', item_ids } });
const send = (
  path: '/v1/upload' | '/v1/license',
  client: typeof api,
  form: Record<string, string | File>,
) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(name, value);
  return client.POST(path, { body: body as never });
};
const getItem = (item_id: string) =>
  api.GET('/v1/item/{item_id}', { params: { path: { item_id } } });
const predict = (itemId: string, model_id?: string) =>
  api.POST('/v1/serve', { body: { item_ids: [itemId], model_id } });

const calls = [
  () => login('nobody', 'demo-secret'),
  () => login('demo-client', 'wrong'),
  () => stranger.GET('/v1/items'),
  () => bare.GET('/v1/algorithms'),
  () => train(unlicensed, 'plate-other-01'),
  () => train(api, 'plate-other-01'),
  () =>
    api.POST('/v1/train', {
      body: { algorithm_id: 'AE', name: 'plates-v2', item_ids: [7 as never] },
    }),
  () =>
    send('/v1/license', unlicensed, { license: new File(['no license'], 'license.key') }),
  () =>
    send('/v1/license', api, {
      license: new File([readFileSync('license.key')], 'license.key'),
    }),
  () =>
    send('/v1/upload', api, {
      training: 'true',
      files: new File(['no image'], 'plate 03.bmp'),
    }),
  () => send('/v1/upload', api, { training: 'true' }),
  () => getItem('plate-new-99'),
  () => getItem('plate-other-01'),
  () => predict('plate-new-99'),
  () => predict('plate-new-01', 'unknown-model'),
  () => api.DELETE('/v1/model', { body: { model_ids: ['unknown-model'] } }),
  () =>
    api.POST('/v1/image/{image_id}/annotation', {
      params: { path: { image_id: 9999 } },
      body: { annotations: [{ x_min: 0, x_max: 10, y_min: 0, y_max: 10 }] },
    }),
];
for (const call of calls) {
  const { error, response } = await call();
  const { title, detail } = error?.errors ?? {};
  console.log(response.status, title || detail);
}
