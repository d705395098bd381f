import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/api/contract.ts';
import { errorExamples } from '../../src/api/errorExamples.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { licenseLine } from '../../src/mock/core/operations/uploadLicense.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { responseProblems } from './contractResponses.ts';
import { type MockResponse, createTestMock, type TestMock } from './testMock.ts';

type Provoke = (mock: TestMock, headers: Record<string, string>) => Promise<MockResponse>;

const form = (name: string, content: string, file = 'file.key'): FormData => {
  const data = new FormData();
  data.set(name, new File([content], file));
  return data;
};
const credentials = {
  client_id: 'demo-client',
  client_secret: 'demo-secret',
  grant_type: 'client_credentials',
};
const training = { algorithm_id: 'AE', name: 'm', item_ids: ['plate-ok-01'] };
const sample = await readSample('plate-ok-06.png');

/** How each documented error is provoked: the name of its example, its operation, the pointer, the request. */
const provocations: [string, string, string, Provoke][] = [
  [
    'UnknownClient',
    'login',
    '/api/auth/token',
    ({ send }, headers) =>
      send('POST', '/auth/token', { client: null, headers, json: { ...credentials, client_id: 'nobody' } }),
  ],
  [
    'WrongSecret',
    'login',
    '/api/auth/token',
    ({ send }, headers) =>
      send('POST', '/auth/token', {
        client: null,
        headers,
        json: { ...credentials, client_secret: 'guess' },
      }),
  ],
  [
    'InvalidRequest',
    'login',
    '/api/auth/token',
    ({ send }, headers) =>
      send('POST', '/auth/token', {
        client: null,
        headers,
        json: { ...credentials, grant_type: 'password' },
      }),
  ],
  ...operationsOf(publishedContract('en'))
    .filter(({ operationId }) => operationId !== 'login')
    .map(({ operationId, method, path }): [string, string, string, Provoke] => {
      const filled = path.replace('{item_id}', 'plate-new-01').replace('{image_id}', '1027');
      return [
        'PermissionDenied',
        operationId,
        `/api${filled}`,
        ({ send }, headers) =>
          send(method.toUpperCase(), filled, {
            client: null,
            headers: { ...headers, authorization: 'Bearer nonsense' },
          }),
      ];
    }),
  [
    'LicenseRequired',
    'train',
    '/api/v1/train',
    ({ send }, headers) => send('POST', '/v1/train', { client: 'other-client', headers, json: training }),
  ],
  [
    'LicenseRequired',
    'predict',
    '/api/v1/serve',
    ({ send }, headers) =>
      send('POST', '/v1/serve', { client: 'other-client', headers, json: { item_ids: ['plate-other-01'] } }),
  ],
  [
    'InvalidLicense',
    'upload_license',
    '/api/v1/license',
    ({ send }, headers) =>
      send('POST', '/v1/license', {
        client: 'other-client',
        headers,
        body: form('license', 'something else'),
      }),
  ],
  [
    'LicenseExists',
    'upload_license',
    '/api/v1/license',
    ({ send }, headers) =>
      send('POST', '/v1/license', { headers, body: form('license', `${licenseLine}\n`) }),
  ],
  [
    'InvalidRequest',
    'upload_license',
    '/api/v1/license',
    ({ send }, headers) => send('POST', '/v1/license', { headers, body: form('licence', 'misspelt') }),
  ],
  [
    'NoAlgorithms',
    'get_algorithms',
    '/api/v1/algorithms',
    ({ send }, headers) => send('GET', '/v1/algorithms', { client: 'bare-client', headers }),
  ],
  [
    'ItemsNotAccessible',
    'train',
    '/api/v1/train',
    ({ send }, headers) =>
      send('POST', '/v1/train', {
        headers,
        json: { ...training, item_ids: ['plate-ok-01', 'plate-other-01'] },
      }),
  ],
  [
    'InvalidRequest',
    'train',
    '/api/v1/train',
    ({ send }, headers) =>
      send('POST', '/v1/train', { headers, json: { ...training, item_ids: 'plate-ok-01' } }),
  ],
  [
    'InvalidFile',
    'upload_item',
    '/api/v1/upload',
    ({ send }, headers) => send('POST', '/v1/upload', { headers, body: uploadForm('plate 03.bmp') }),
  ],
  [
    'NoImages',
    'upload_item',
    '/api/v1/upload',
    ({ send }, headers) => send('POST', '/v1/upload', { headers, body: uploadForm() }),
  ],
  [
    'InvalidRequest',
    'upload_item',
    '/api/v1/upload',
    ({ send }, headers) => send('POST', '/v1/upload', { headers, body: form('files', 'x', 'a.png') }),
  ],
  [
    'InvalidRequest',
    'get_models',
    '/api/v1/models',
    ({ send }, headers) => send('GET', '/v1/models?algorithm_id=', { headers }),
  ],
  [
    'ItemNotFound',
    'get_item',
    '/api/v1/item/plate-new-99',
    ({ send }, headers) => send('GET', '/v1/item/plate-new-99', { headers }),
  ],
  [
    'ItemNotPermitted',
    'get_item',
    '/api/v1/item/plate-other-01',
    ({ send }, headers) => send('GET', '/v1/item/plate-other-01', { headers }),
  ],
  [
    'InvalidRequest',
    'get_item',
    '/api/v1/item/plate-new-01',
    ({ send }, headers) => send('GET', '/v1/item/plate-new-01?show_annotations=maybe', { headers }),
  ],
  [
    'ItemsNotFound',
    'predict',
    '/api/v1/serve',
    ({ send }, headers) => send('POST', '/v1/serve', { headers, json: { item_ids: ['plate-new-99'] } }),
  ],
  [
    'NoModel',
    'predict',
    '/api/v1/serve',
    ({ send }, headers) =>
      send('POST', '/v1/serve', { headers, json: { item_ids: ['plate-new-01'], model_id: 'none' } }),
  ],
  [
    'InvalidRequest',
    'predict',
    '/api/v1/serve',
    ({ send }, headers) => send('POST', '/v1/serve', { headers, json: {} }),
  ],
  [
    'ModelsNotFound',
    'delete_models',
    '/api/v1/model',
    ({ send }, headers) => send('DELETE', '/v1/model', { headers, json: { model_ids: ['none'] } }),
  ],
  [
    'InvalidRequest',
    'delete_models',
    '/api/v1/model',
    ({ send }, headers) => send('DELETE', '/v1/model', { headers, json: { model_ids: [1] } }),
  ],
  [
    'ImageNotFound',
    'annotate',
    '/api/v1/image/9999/annotation',
    ({ send }, headers) => send('POST', '/v1/image/9999/annotation', { headers, json: { annotations: [] } }),
  ],
  [
    'InvalidRequest',
    'annotate',
    '/api/v1/image/x/annotation',
    ({ send }, headers) => send('POST', '/v1/image/x/annotation', { headers, json: { annotations: [] } }),
  ],
  [
    'InvalidRequest',
    'export_models',
    '/api/v1/export_models',
    ({ send }, headers) => send('POST', '/v1/export_models', { headers, json: { model_ids: null } }),
  ],
  [
    'InvalidRequest',
    'import_models',
    '/api/v1/import_models',
    ({ send }, headers) =>
      send('POST', '/v1/import_models', { headers, body: form('models', 'no zip', 'models.zip') }),
  ],
];

function uploadForm(...names: string[]): FormData {
  const data = new FormData();
  data.set('training', 'false');
  for (const name of names) data.append('files', new File([sample as BlobPart], name));
  return data;
}

describe.each(['en', 'ja'])('errors in %s', (language) => {
  const examples = publishedContract(language).components.examples as Record<string, Example>;

  it.each(provocations)('%s of %s', async (name, operationId, pointer, provoke) => {
    const mock = createTestMock();
    const response = await provoke(mock, { 'accept-language': language });
    const { errors } = examples[name]?.value as {
      errors: { title: string; status: number; detail: unknown };
    };
    expect(response.json.errors).toMatchObject({
      title: errors.title,
      status: errors.status,
      source: { pointer },
    });
    if (name !== 'InvalidRequest') expect(response.json.errors.detail).toEqual(errors.detail);
    expect(response.status).toBe(errors.status);
    expect(response.headers.get('content-language')).toBe(language);
    expect(responseProblems(operationId, response)).toEqual([]);
    expect(mock.faults).toEqual([]);
  });
});

it('provokes every error that the contract documents for an operation', () => {
  const documented = operationsOf(publishedContract('en')).flatMap(({ operationId, responses }) =>
    (
      JSON.stringify(responses).match(
        /(?<=examples\/)\w+|(?<=responses\/)(?:InvalidRequest|PermissionDenied)/g,
      ) ?? []
    ).map((name) => `${operationId} ${name}`),
  );
  const errorNames = new Set(errorExamples(publishedContract('en')).map(({ name }) => name));
  const wanted = new Set(documented.filter((one) => errorNames.has(one.split(' ')[1] ?? '')));
  const provoked = provocations.map(([name, operationId]) => `${operationId} ${name}`);
  expect([...wanted].filter((one) => !provoked.includes(one))).toEqual([]);
});

describe('what the contract does not name', () => {
  it.each([
    ['GET', '/v1/nothing', 404],
    ['GET', '/v1/items/', 404],
    ['GET', '/images/raw/1027.png', 404],
    ['GET', '/images/raw/1027.png?key=0000000000000000', 404],
    ['GET', '/images/other/1027.png', 404],
    ['POST', '/v1/items', 405],
    ['PUT', '/v1/train', 405],
    ['DELETE', '/auth/token', 405],
    ['PUT', '/v1/item/plate-new-01', 405],
  ])('%s %s → %i', async (method, path, status) => {
    const response = await createTestMock().send(method, path);
    expect(response.status).toBe(status);
    expect(responseProblems(undefined, response)).toEqual([]);
    expect(response.json.errors.source.pointer).toBe(`/api${path.split('?')[0]}`);
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^(GET|POST)$/);
  });

  it('is rejected by its header where a form is wanted and JSON comes', async () => {
    const { json, status } = await createTestMock().send('POST', '/v1/upload', { json: { training: false } });
    expect(status).toBe(400);
    expect(JSON.stringify(json)).toContain('Content-Type');
  });

  it('answers HEAD as GET, without a body', async () => {
    const response = await createTestMock().send('HEAD', '/v1/items');
    expect([response.status, response.bytes.length]).toEqual([200, 0]);
  });

  it('has BaseErrors outside of the API as well', async () => {
    const { mock } = createTestMock();
    const response = await mock.fetch(new Request('http://127.0.0.1/'));
    expect(await response.json()).toMatchObject({ errors: { status: 404, source: { pointer: '/' } } });
  });
});

describe('tokens', () => {
  it('expire', async () => {
    const { send, wait } = createTestMock();
    expect((await send('GET', '/v1/items')).status).toBe(200);
    wait(2_592_000_000);
    expect((await send('GET', '/v1/items')).status).toBe(401);
  });

  it('of the brief client expire after a second', async () => {
    const { send, wait } = createTestMock();
    expect((await send('GET', '/v1/items', { client: 'brief-client' })).status).toBe(200);
    wait(1000);
    expect((await send('GET', '/v1/items', { client: 'brief-client' })).status).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b', 'Bearer 123'])(
    '“%s” is none',
    async (authorization) => {
      const { send } = createTestMock();
      expect((await send('GET', '/v1/items', { client: null, headers: { authorization } })).status).toBe(401);
    },
  );
});
