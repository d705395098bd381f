import type { components } from '../../../api/types.ts';
import { fill } from '../mockData.ts';
import type { Client, Image, Model, Result } from '../records.ts';
import type { OperationContext } from '../operationContext.ts';
import { personLabel } from './assessment.ts';
import { pictureUrl } from './image.ts';

type ModelStatus = NonNullable<components['schemas']['Model']['status']>;

/** What the presentation of models needs beside them. */
export interface ModelContext {
  client: Client;
  /** All models of the client. */
  models: readonly Model[];
  images: readonly Image[];
  results: readonly Result[];
  now: number;
  language: string;
  address: string;
}

/** How far a model is at a time. */
export function modelStatus({ deleted, failure, finished_at }: Model, now: number): ModelStatus {
  if (deleted) return 'deleted';
  if (now < finished_at) return 'creating';
  return failure ? 'failed' : 'active';
}

/** The model that predicts when none is named: the one that was ready first. */
export function defaultModel(models: readonly Model[], now: number): Model | undefined {
  return models
    .filter((model) => modelStatus(model, now) === 'active')
    .sort((a, b) => a.finished_at - b.finished_at || a.sequence - b.sequence)[0];
}

/** A model as the API shows it. */
export function presentModel(
  model: Model,
  around: ModelContext,
  { data }: OperationContext,
): components['schemas']['Model'] {
  const { now, address, client, language } = around;
  const isDefault = defaultModel(around.models, now)?.model_id === model.model_id;
  const status = modelStatus(model, now);
  const failure = status === 'failed' ? model.failure : null;
  const failureText = failure && data.texts[language]?.trainingFailures[failure.reason];
  const picture = around.images.find(({ image_id }) => image_id === model.image_id);
  const quality = qualityOf(model, around);
  return {
    model_id: model.model_id,
    name: model.name,
    algorithm_id: model.algorithm_id,
    algorithm_type:
      data.algorithms.list.find(({ algorithm_id }) => algorithm_id === model.algorithm_id)?.algorithm_type ??
      'unsupervised',
    version: model.version,
    status,
    // Failures stored by earlier versions do not say what is allowed.
    status_text: failure && failureText ? fill(failureText, { allowed: '…', ...failure.args }) : null,
    active: isDefault,
    context_default: isDefault,
    context_id: client.context_id,
    image_url: picture && status === 'active' ? pictureUrl(address, 'thumbnail', picture) : null,
    ok_img_count: model.ok_img_count,
    ng_img_count: model.ng_img_count,
    precision: quality.precision,
    recall: quality.recall,
    stats: {
      precision: { computed: quality.precision, projected: quality.projected },
      recall: { computed: quality.recall, projected: quality.projected },
    },
  };
}

/**
 * Precision and recall from the images that a person looked at; the estimate from how sure the model was of all.
 *
 * @returns fractions from 0 to 1, null where there is nothing to count
 */
function qualityOf({ model_id }: Model, { images, results, now }: ModelContext) {
  const byId = new Map(images.map((image) => [image.image_id, image]));
  const findings = results
    .filter((result) => result.model_id === model_id && result.finished_at <= now)
    .flatMap((result) => result.images);
  const reviewed = findings.flatMap((finding) => {
    const image = byId.get(finding.image_id);
    const said = image ? personLabel(image) : null;
    return said === null ? [] : [{ found: finding.label, said }];
  });
  const both = reviewed.filter(({ found, said }) => found === 'NG' && said === 'NG').length;
  const found = reviewed.filter((one) => one.found === 'NG').length;
  const said = reviewed.filter((one) => one.said === 'NG').length;
  const sureness = findings.reduce((sum, { accuracy }) => sum + accuracy, 0) / 100;
  return {
    precision: fraction(both, found),
    recall: fraction(both, said),
    projected: fraction(sureness, findings.length),
  };
}

function fraction(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
