import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MockServer, startMockServer } from '../../../src/mock/node/mockServer.ts';
import { areInstalled } from '../../../tools/machine/otherPrograms.ts';
import { checkStrictly, generateByOthers } from './generate.ts';
import { annotations, credentials, sample, type Story, tell, training } from './story.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- generated while the test runs: there are no types to check against */

const isThere = areInstalled('tools/others');
if (!isThere) console.log('Skipped: clients by others. `npm run tools` installs their generators.');

let server: MockServer;
let files: Awaited<ReturnType<typeof generateByOthers>>;

const load = async (file: string): Promise<Record<string, any>> =>
  (await import(file)) as Record<string, any>;

/** The steps of clients whose functions have the operations' names, take the values of their parameters, and give the body. */
function stepsByName(
  call: (name: string, ...args: unknown[]) => Promise<any>,
): Omit<Story, 'login' | 'exportModel' | 'missing'> {
  return {
    upload: async () => (await call('uploadItem', { training: false, files: [sample] })).data.item_ids,
    train: async () => (await call('train', training)).data.model_id,
    predict: (item) => call('predict', { item_ids: [item] }),
    async read(item) {
      const { data } = await call('getItem', item, { show_annotations: true });
      return { status: data.status, image_id: data.images[0].image_id };
    },
    annotate: async (image) => (await call('annotate', image, { annotations })).data.status,
    importModels: async (models) => (await call('importModels', { models })).data,
    deleteModel: async (model) => (await call('deleteModels', { model_ids: [model] })).data.status,
  };
}

describe.skipIf(!isThere)('a client that was generated', () => {
  beforeAll(async () => {
    server = await startMockServer({ port: 0, speed: 1000 });
    files = await generateByOthers(server.url);
  }, 60_000);
  afterAll(() => server.close());

  it('is accepted by tsc --strict', () => expect(() => checkStrictly(Object.values(files))).not.toThrow());

  it('by orval', async () => {
    const api = await load(files.orval);
    const headers: Record<string, string> = {};
    const call = async (name: string, ...args: unknown[]): Promise<any> =>
      (await api[name](...args, { headers })).data;
    await tell({
      async login() {
        const token = (await call('login', credentials)).data.access_token as string;
        headers['authorization'] = `Bearer ${token}`;
        return token;
      },
      ...stepsByName(call),
      exportModel: (model) => call('exportModels', { model_ids: [model] }),
      async missing() {
        headers['accept-language'] = 'ja';
        return (await call('getItem', 'nothing', {})).errors.title;
      },
    });
  });

  it('by swagger-typescript-api, for axios', async () => {
    const { Api } = await load(files.swaggerTypescriptApi);
    const api = new Api({
      baseURL: server.url,
      securityWorker: (token: string) => ({ headers: { authorization: `Bearer ${token}` } }),
    });
    const { auth, v1 } = api;
    await tell({
      async login() {
        const token = (await auth.login(credentials)).data.data.access_token;
        api.setSecurityData(token);
        return token;
      },
      upload: async () => (await v1.uploadItem({ training: false, files: [sample] })).data.data.item_ids,
      train: async () => (await v1.train(training)).data.data.model_id,
      predict: (item) => v1.predict({ item_ids: [item] }),
      async read(item) {
        const { data } = (await v1.getItem(item, { show_annotations: true })).data;
        return { status: data.status, image_id: data.images[0].image_id };
      },
      annotate: async (image) => (await v1.annotate(image, { annotations })).data.data.status,
      exportModel: async (model) =>
        new Blob([(await v1.exportModels({ model_ids: [model] }, { format: 'arraybuffer' })).data]), // axios has blobs in browsers only
      importModels: async (models) => (await v1.importModels({ models })).data.data,
      deleteModel: async (model) => (await v1.deleteModels({ model_ids: [model] })).data.data.status,
      async missing() {
        const headers = { 'Accept-Language': 'ja' };
        const { response } = await v1.getItem('nothing', {}, { headers }).catch((error: unknown) => error);
        return response.data.errors.title;
      },
    });
  });

  it('by kubb, for axios', async () => {
    const [api, { setConfig }] = [await load(files.kubb), await load(files.kubbSettings)];
    const settings = { baseURL: server.url };
    setConfig(settings);
    const call = async (name: string, ...args: unknown[]): Promise<any> =>
      (await api[name](...args)) as unknown;
    await tell({
      async login() {
        const token = (await call('login', credentials)).data.access_token as string;
        setConfig({ ...settings, headers: { authorization: `Bearer ${token}` } });
        return token;
      },
      ...stepsByName(call),
      exportModel: async (model) =>
        new Blob([await call('exportModels', { model_ids: [model] }, {}, { responseType: 'arraybuffer' })]),
      async missing() {
        const { response } = await call('getItem', 'nothing', {}, { 'Accept-Language': 'ja' }).catch(
          (error: unknown) => error,
        );
        return response.data.errors.title;
      },
    });
  });
});
