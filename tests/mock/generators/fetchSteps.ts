import type { Client } from 'openapi-fetch';
import type { paths } from '../../../src/api/types.ts';
import { annotations, type Story, training } from './story.ts';

/** The steps that a client of openapi-fetch takes with JSON alone. */
export function jsonSteps(
  api: Client<paths>,
): Pick<Story, 'train' | 'predict' | 'read' | 'annotate' | 'deleteModel' | 'missing'> {
  return {
    train: async () => (await api.POST('/v1/train', { body: training })).data?.data.model_id ?? '',
    predict: (item) => api.POST('/v1/serve', { body: { item_ids: [item] } }),
    async read(item_id) {
      const { data } = await api.GET('/v1/item/{item_id}', { params: { path: { item_id } } });
      return { status: data?.data.status ?? '', image_id: data?.data.images?.[0]?.image_id ?? 0 };
    },
    async annotate(image_id) {
      const params = { path: { image_id } };
      const { data } = await api.POST('/v1/image/{image_id}/annotation', { params, body: { annotations } });
      return data?.data.status ?? '';
    },
    deleteModel: async (model) =>
      (await api.DELETE('/v1/model', { body: { model_ids: [model] } })).data?.data.status ?? '',
    async missing() {
      const params = { path: { item_id: 'nothing' }, header: { 'Accept-Language': 'ja' as const } };
      return (await api.GET('/v1/item/{item_id}', { params })).error?.errors.title ?? '';
    },
  };
}
