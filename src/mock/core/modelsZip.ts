import { strFromU8, strToU8, zipSync } from 'fflate';
import { Validator } from '@cfworker/json-schema';
import { grid, valuesPerCell } from './inspection/features.ts';
import type { Model } from './records.ts';
import { unzip } from './unzip.ts';

/** What of a model travels from server to server. */
export type PackedModel = Pick<
  Model,
  | 'model_id'
  | 'name'
  | 'algorithm_id'
  | 'version'
  | 'parameters'
  | 'ok_img_count'
  | 'ng_img_count'
  | 'reference'
  | 'faintest_defect'
>;

type Manifest = Omit<PackedModel, 'reference'>;

const manifestFile = 'manifest.json';
const format = 'visual-inspection-models/1';
const limits = { files: 500, bytes: 10_000_000, models: 100 };
const referenceLength = grid.columns * grid.rows * valuesPerCell;

/** The same models always make the same file. */
const mtime = new Date(2000, 0, 1);

const text = { type: 'string', maxLength: 1000 };
const count = { type: 'integer', minimum: 0 };
const manifestSchema = new Validator(
  {
    type: 'object',
    required: ['format', 'models'],
    properties: {
      format: { const: format },
      models: {
        type: 'array',
        maxItems: limits.models,
        items: {
          type: 'object',
          required: [
            'model_id',
            'name',
            'algorithm_id',
            'version',
            'parameters',
            'ok_img_count',
            'ng_img_count',
          ],
          properties: {
            model_id: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
            name: text,
            algorithm_id: text,
            version: text,
            parameters: { type: 'object', maxProperties: 100, additionalProperties: text },
            ok_img_count: count,
            ng_img_count: count,
            faintest_defect: { type: ['number', 'null'], minimum: 0 },
          },
        },
      },
    },
  } as ConstructorParameters<typeof Validator>[0],
  '2020-12',
);

/** A zip file with a manifest, and what each model has learnt: `<model_id>/low.bin`, `<model_id>/high.bin`. */
export function packModels(models: readonly PackedModel[]): Uint8Array {
  const manifest = { format, models: models.map(manifestOf) };
  const files: Record<string, Uint8Array> = { [manifestFile]: strToU8(JSON.stringify(manifest, null, 2)) };
  for (const { model_id, reference } of models) {
    if (!reference) continue;
    files[`${model_id}/low.bin`] = reference.low;
    files[`${model_id}/high.bin`] = reference.high;
  }
  return zipSync(files, { mtime });
}

function manifestOf({
  model_id,
  name,
  algorithm_id,
  version,
  parameters,
  ok_img_count,
  ng_img_count,
  faintest_defect = null,
}: Manifest): Manifest {
  return {
    model_id,
    name,
    algorithm_id,
    version,
    parameters,
    ok_img_count,
    ng_img_count,
    faintest_defect,
  };
}

/**
 * The models of a zip file that {@link packModels} made, here or on another server.
 *
 * @returns null if it is no such file
 */
export function unpackModels(zip: Uint8Array): PackedModel[] | null {
  let files: Map<string, Uint8Array>;
  let manifest: { models: Manifest[] };
  try {
    files = unzip(zip, limits);
    manifest = JSON.parse(strFromU8(files.get(manifestFile) ?? new Uint8Array())) as { models: Manifest[] };
  } catch {
    return null; // no zip, a broken one, or no manifest in it
  }
  if (!manifestSchema.validate(manifest).valid) return null;
  return manifest.models.map((model) => ({
    ...manifestOf(model),
    reference: referenceOf(files, model.model_id),
  }));
}

function referenceOf(files: ReadonlyMap<string, Uint8Array>, modelId: string): Model['reference'] {
  const [low, high] = [files.get(`${modelId}/low.bin`), files.get(`${modelId}/high.bin`)];
  return low?.length === referenceLength && high?.length === referenceLength ? { low, high } : null;
}
