import type { Operation, OperationId, PublicOperation } from '../operation.ts';
import { annotate } from './annotate.ts';
import { deleteModels } from './deleteModels.ts';
import { exportModels } from './exportModels.ts';
import { getAlgorithms } from './getAlgorithms.ts';
import { getItem } from './getItem.ts';
import { getItems } from './getItems.ts';
import { getModels } from './getModels.ts';
import { getVersion } from './getVersion.ts';
import { getWorkers } from './getWorkers.ts';
import { importModels } from './importModels.ts';
import { login } from './login.ts';
import { predict } from './predict.ts';
import { train } from './train.ts';
import { uploadItem } from './uploadItem.ts';
import { uploadLicense } from './uploadLicense.ts';

/** What the mock does for operations that need no token, by operationId. */
export const publicOperations = { login } satisfies { [Id in OperationId]?: PublicOperation<Id> };

export type PublicOperationId = keyof typeof publicOperations;

/** The same for all others: an operation of the contract that is in neither list is an error of types. */
export const operations: { readonly [Id in Exclude<OperationId, PublicOperationId>]: Operation<Id> } = {
  get_version: getVersion,
  get_algorithms: getAlgorithms,
  get_items: getItems,
  get_item: getItem,
  upload_item: uploadItem,
  train,
  get_models: getModels,
  delete_models: deleteModels,
  predict,
  upload_license: uploadLicense,
  annotate,
  export_models: exportModels,
  import_models: importModels,
  get_workers: getWorkers,
};
