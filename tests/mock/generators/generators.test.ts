import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../../src/api/types.ts';
import { type MockServer, startMockServer } from '../../../src/mock/node/mockServer.ts';
import { checkStrictly, generateClients } from './generate.ts';
import { jsonSteps } from './fetchSteps.ts';
import { annotations, credentials, sample, tell, training } from './story.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- generated while the test runs: there are no types to check against */

let server: MockServer;
let files: ReturnType<typeof generateClients>;

beforeAll(async () => {
  files = generateClients();
  server = await startMockServer({ port: 0, speed: 1000 });
}, 60_000);
afterAll(() => server.close());

describe('a client that was generated', () => {
  it('is accepted by tsc --strict', () => expect(() => checkStrictly(Object.values(files))).not.toThrow());

  it('by openapi-typescript, for openapi-fetch', async () => {
    const api = createClient<paths>({ baseUrl: server.url });
    const form = (fields: Record<string, string | Blob>) => () => {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      return data;
    };
    await tell({
      async login() {
        const { data } = await api.POST('/auth/token', { body: credentials });
        const token = data?.data.access_token ?? '';
        api.use({ onRequest: ({ request }) => request.headers.set('authorization', `Bearer ${token}`) });
        return token;
      },
      async upload() {
        const body = { training: false, files: [] };
        const { data } = await api.POST('/v1/upload', {
          body,
          bodySerializer: form({ training: 'false', files: sample }),
        });
        return data?.data.item_ids ?? [];
      },
      ...jsonSteps(api),
      async exportModel(model) {
        const { data } = await api.POST('/v1/export_models', {
          body: { model_ids: [model] },
          parseAs: 'blob',
        });
        return data as unknown as Blob;
      },
      async importModels(zip) {
        const { data } = await api.POST('/v1/import_models', {
          body: { models: '' },
          bodySerializer: form({ models: zip }),
        });
        return (data?.data ?? []).map(({ model_id }) => model_id);
      },
    });
  });

  it('by @hey-api/openapi-ts', async () => {
    const api = (await import(files.hey)) as Record<string, (options: object) => Promise<any>>;
    const options: { baseUrl: string; auth: string } = { baseUrl: server.url, auth: '' };
    const call = async (name: string, more: object): Promise<any> =>
      (await api[name]?.({ ...options, ...more })) as unknown;
    await tell({
      async login() {
        options.auth = (await call('login', { body: credentials })).data.data.access_token;
        return options.auth;
      },
      upload: async () =>
        (await call('uploadItem', { body: { training: false, files: [sample] } })).data.data.item_ids,
      train: async () => (await call('train', { body: training })).data.data.model_id,
      predict: (item) => call('predict', { body: { item_ids: [item] } }),
      async read(item_id) {
        const { data } = (await call('getItem', { path: { item_id }, query: { show_annotations: true } }))
          .data;
        return { status: data.status, image_id: data.images[0].image_id };
      },
      annotate: async (image_id) =>
        (await call('annotate', { path: { image_id }, body: { annotations } })).data.data.status,
      exportModel: async (model) => (await call('exportModels', { body: { model_ids: [model] } })).data,
      importModels: async (models) => (await call('importModels', { body: { models } })).data.data,
      deleteModel: async (model) =>
        (await call('deleteModels', { body: { model_ids: [model] } })).data.data.status,
      missing: async () =>
        (await call('getItem', { path: { item_id: 'nothing' }, headers: { 'Accept-Language': 'ja' } })).error
          .errors.title,
    });
  });

  it('by oazapfts', async () => {
    const api = (await import(files.oazapfts)) as Record<string, any>;
    api['defaults'].baseUrl = server.url;
    await tell({
      async login() {
        const token = (await api['login'](credentials)).data.data.access_token;
        api['defaults'].headers = { authorization: `Bearer ${token}` };
        return token;
      },
      upload: async () => (await api['uploadItem']({ training: false, files: [sample] })).data.data.item_ids,
      train: async () => (await api['train'](training)).data.data.model_id,
      predict: (item) => api['predict']({ item_ids: [item] }),
      async read(item) {
        const { data } = (await api['getItem'](item, { showAssessments: true })).data;
        return { status: data.status, image_id: data.images[0].image_id };
      },
      annotate: async (image) => (await api['annotate'](image, { annotations })).data.data.status,
      // where errors are JSON it takes every response for text: a caller who wants the file reads it from the response
      async exportModel(model) {
        let zip: Promise<Blob> | undefined;
        const keep = async (...request: Parameters<typeof fetch>): Promise<Response> => {
          const response = await fetch(...request);
          zip = response.clone().blob();
          return response;
        };
        await api['exportModels']({ model_ids: [model] }, {}, { fetch: keep });
        return (await zip) as Blob;
      },
      importModels: async (models) => (await api['importModels']({ models })).data.data,
      deleteModel: async (model) => (await api['deleteModels']({ model_ids: [model] })).data.data.status,
      missing: async () => (await api['getItem']('nothing', { acceptLanguage: 'ja' })).data.errors.title,
    });
  });
});
