// order: 2
// title: t(:workflowWaitForTraining)
// text: t(:workflowWaitForTrainingMessage)
// --- shown from here ---
import { setTimeout } from 'node:timers/promises';
import { api } from './login.ts';

// t(:samplePollingTraining)
export const interval = 1;
export const limit = 300;

export async function waitForModel(modelId: string | undefined) {
  // t(:workflowWaitLimit)
  const signal = AbortSignal.timeout(limit * 1000);
  for (let seen = ''; ; await setTimeout(interval * 1000, undefined, { signal })) {
    const { data, error } = await api.GET('/v1/models', { signal });
    if (error) throw new Error(error.errors.title);
    const model = data.data.find(({ model_id }) => model_id === modelId);
    if (!model?.status || model.status === 'deleted')
      throw new Error(`no model ${modelId}`);
    if (model.status !== seen) console.log(model.name, (seen = model.status));
    if (model.status === 'active') return model;
    // t(:workflowWaitFailed)
    if (model.status === 'failed')
      throw new Error(`The training failed: ${model.status_text}`);
  }
}

if (import.meta.main) {
  const { data, error } = await api.POST('/v1/train', {
    body: {
      algorithm_id: 'AE',
      name: 'plates-v2',
      item_ids: ['plate-ok-01', 'plate-ok-02'],
    },
  });
  if (error) throw new Error(error.errors.title);
  const { ok_img_count, ng_img_count } = await waitForModel(data.data.model_id);
  console.log(`${ok_img_count} OK, ${ng_img_count} NG`);
}
