/**
 * How the methods of the vendor's Python SDK are called, as far as that is known: operationId → parameters. What the methods return is not
 * published, so samples that read responses use plain HTTP, and pages show these calls beside them.
 */
export const pythonCalls: Readonly<Record<string, string>> = {
  login: 'client_id, client_secret, api_url',
  get_version: '',
  upload_license: 'customer_id, path',
  upload_item: 'filenames, is_good',
  get_items: '',
  get_item: 'id',
  annotate: 'annotations, image_id',
  get_algorithms: '',
  train: 'algorithm_id, model_name, algo_param, item_ids',
  get_models: '',
  delete_models: 'model_ids',
  predict: 'item_ids, model_id',
};
