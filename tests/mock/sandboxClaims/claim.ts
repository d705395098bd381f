import { createTestMock, type TestMock } from '../testMock.ts';

/** Tries on a mock of its own what a message of the page “What is not published” says of the sandbox. */
export type Claim = (mock: TestMock) => Promise<void>;

export const box = { x_min: 10, x_max: 60, y_min: 10, y_max: 60 };

const enough = 600_000;

/** What a mock answers in the steps that several claims take. */
export function steps({ send, wait }: TestMock) {
  const data = async (path: string) => (await send('GET', path)).json.data;
  return {
    data,
    item: (id: string) => data(`/v1/item/${id}?show_annotations=true`),
    models: () =>
      data('/v1/models') as Promise<{ model_id: string; status: string; context_default: boolean }[]>,
    annotate: async (id: string, annotations: object[]) => {
      const { images } = await data(`/v1/item/${id}`);
      return send('POST', `/v1/image/${images[0].image_id}/annotation`, { json: { annotations } });
    },
    predict: async (id: string, more: object = {}) => {
      const response = await send('POST', '/v1/serve', { json: { item_ids: [id], ...more } });
      wait(enough);
      return response;
    },
    /** Trains to the end. */
    train: async (more: object = {}, algorithm_id = 'AE') => {
      const { json } = await send('POST', '/v1/train', { json: { algorithm_id, name: 'm', ...more } });
      wait(enough);
      const found = (await data('/v1/models')) as { model_id: string }[];
      return found.find(({ model_id }) => model_id === json.data.model_id) as Record<string, unknown>;
    },
    exported: async (model_ids: string[]) =>
      (await send('POST', '/v1/export_models', { json: { model_ids } })).bytes,
    imports: (bytes: Uint8Array, client?: string) => {
      const body = new FormData();
      body.set('models', new File([bytes as BlobPart], 'models.zip'));
      return send('POST', '/v1/import_models', { body, ...(client && { client }) });
    },
  };
}

export const freshMock = (): TestMock => createTestMock({ empty: true });
