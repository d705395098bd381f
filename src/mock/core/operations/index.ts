import type { Operation, PublicOperation } from '../operationContext.ts';
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

/** What the mock does, by operationId. The body's type is what the contract's check has made sure of. */
export const operations: Readonly<Record<string, Operation<never>>> = {
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

/** The same for operations that need no token. */
export const publicOperations: Readonly<Record<string, PublicOperation<never>>> = { login };
