// Generated from the contract by “npm run types”. Do not change it here: change src/api/openapi.yaml.

export interface paths {
  '/auth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in
     * @description Exchanges your client ID and client secret for an access token. This is the only operation that requires no token.
     *
     *     - Send `client_id`, `client_secret` and the `grant_type` `client_credentials`.
     *     - Send the `access_token` from the response as a Bearer token with every other request.
     *     - The token is valid for the number of seconds in `expires`. After that, log in again.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/app_version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the version number
     * @description Returns the version number of the API on your server. Compare it with the API version that this documentation describes.
     */
    get: operations['get_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/license': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a license
     * @description Activates your license. `POST /v1/train` and `POST /v1/serve` require an active license.
     *
     *     - Send the license file that you received from HACARUS as the `license` field of a `multipart/form-data` body.
     *     - The response contains the ID of the customer whose license it is.
     *     - A license that is already active is rejected.
     */
    post: operations['upload_license'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/upload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload items
     * @description Uploads images for training or for prediction. The name of each file without its extension becomes the `item_id`.
     *
     *     - For training, set `training` to `true` and label the items with `good`: `true` for good items, `false` for defective ones. Always set it: which label an item gets without it is not published. In the sandbox, it gets none.
     *     - For prediction, set `training` to `false`.
     *     - Send PNG, JPEG or TIFF images. The parts of the `multipart/form-data` body are named `files`, or `files[0]`, `files[1]` and so on.
     *     - **Give each image a file name that is never used again**, for example station and time: `station3-20260401-080203.png`. Do not rely on what a second upload of the same name does: the sandbox replaces the item.
     *     - The response contains the `item_ids`. Send them to `POST /v1/train` or `POST /v1/serve` next.
     *
     *     Not published: the effect of a second upload, how several pictures become the images of one item, which kinds of images can be used (color or grayscale, bit depth, EXIF orientation; Items and images), and maximum sizes (Limits).
     */
    post: operations['upload_item'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List items
     * @description Returns all items, grouped by `training` and `predict`, with a `summary` of counts.
     *
     *     - `training` contains the items that were uploaded for training. Their `is_training_data` is `true`.
     *     - `predict` contains the items that were uploaded for prediction. Their `is_training_data` is `false`.
     *     - Once the `status` of an item is `done`, its `models` contain the result of each model.
     *     - `override` is the label that a user set. If no user set one, `override` or its `label` is `null`.
     *
     *     For the details of one item, call `GET /v1/item/{item_id}`.
     */
    get: operations['get_items'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/item/{item_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an item
     * @description Returns one item with its images and results.
     *
     *     - `status` is `pending` until a prediction (`POST /v1/serve`) has finished, then `done`.
     *     - Where the result is lists the property to read for the label, the boxes and the picture.
     *     - `raw_url` of an image is the URL of the uploaded picture; `processed_url` is the URL of the picture with green boxes around the defects.
     *     - To get the boxes, set `show_annotations` to `true`.
     *
     *     To mark a defect that the model missed, send the `image_id` to `POST /v1/image/{image_id}/annotation`.
     */
    get: operations['get_item'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/image/{image_id}/annotation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Annotate an image
     * @description Stores annotations for an image. Each annotation is a box around a defect.
     *
     *     - Take the `image_id` from the response to `GET /v1/item/{item_id}`.
     *     - Give the edges in pixels from the top left corner of the image. `x_min` must be smaller than `x_max`, and `y_min` smaller than `y_max`.
     *     - `notes` is a free-form remark.
     *     - No defect: in the sandbox, an empty list for an image without boxes means that the image shows no defect. What it means to your server is not published.
     *     - Labels: see What a correction changes. To read the boxes back, see Where the result is.
     *
     *     Not published: whether new boxes add to those of the image, as in the sandbox, or replace them (Items and images).
     */
    post: operations['annotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/algorithms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List algorithms
     * @description Returns the algorithms that you can train a model with, and the parameters of each with their default values.
     *
     *     - Find the algorithm by its `name` and send its `algorithm_id` to `POST /v1/train`.
     *     - To change a parameter, find it by its `display_name` among the `parameters` of this algorithm, and send its `algorithm_parameter_id` in `override_params`. Other algorithms have other IDs for a parameter of the same name.
     *     - In the sandbox, `Accept-Language` also sets the language of `display_name`. Whether it does so on your server is not published.
     */
    get: operations['get_algorithms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/train': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Train a model
     * @description Starts the training of a new model. Requires an active license.
     *
     *     - Send the `algorithm_id`, a `name` for the model, and the `item_ids` to train with.
     *     - To set parameters of the algorithm, thresholds included, list them in `override_params`, each with its `algorithm_parameter_id` and the value as a string. `GET /v1/algorithms` returns the IDs (`AlgorithmParameter`). Algorithms describes every parameter.
     *     - The samples use Auto Classified Inspection. For your own images, see Which algorithm.
     *     - Returns immediately with `status: creating`; the training runs asynchronously.
     *     - Poll `GET /v1/models` until the `status` of the model is no longer `creating`: it is then `active`, `failed` or `deleted`. Only `active` models can predict.
     *     - Our advice: on a server, poll every 10 seconds for one hour at most, then adapt both to what you measure. See Wait for a result.
     *     - `GET /v1/workers` does not say to which model a job belongs: take it as a measure of how busy the service is.
     *
     *     Not published: how long a training takes and how many images it needs (Training and models).
     */
    post: operations['train'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List models
     * @description Returns your models. With `algorithm_id`, it returns only those of one algorithm; `get_models` of the Python SDK takes no `algorithm_id`.
     *
     *     - `status` is `creating` during the training, then `active` or `failed`; after a deletion, it is `deleted`. If the training failed, `status_text` contains the reason.
     *     - Every model with the `status` `active` can predict.
     *     - A prediction (`POST /v1/serve`) without a `model_id` uses the default model: the one whose properties `active` and `context_default` are `true`.
     */
    get: operations['get_models'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/model': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete models
     * @description Deletes models.
     *
     *     - Send the `model_ids` of the models to delete. `GET /v1/models` lists them.
     *     - A deleted model has the `status` `deleted` and can no longer predict.
     *     - The default model cannot be deleted. The error for it is not published; the sandbox responds with `400 Bad Request`.
     */
    delete: operations['delete_models'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/export_models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export models
     * @description Exports models as a zip file.
     *
     *     - Send the `model_ids` of the models to export.
     *     - The response is the zip file itself, not JSON. Save it unchanged.
     *     - `POST /v1/import_models` imports the file. Whether it works on another server, or with another version of the API, is not published. In the sandbox, it works on another server.
     */
    post: operations['export_models'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/import_models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import models
     * @description Imports models from a zip file that `POST /v1/export_models` returned.
     *
     *     - Send the file as the `models` field of a `multipart/form-data` body.
     *     - The response contains the imported models.
     *     - Whether the file may come from another server, and whether an imported model is `active` immediately, is not published. The sandbox accepts such a file, and the model is `active` immediately.
     */
    post: operations['import_models'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/serve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a prediction
     * @description Runs a model on uploaded items. Requires an active license.
     *
     *     - Send the `item_ids` of uploaded items and the `model_id` of an `active` model. Without a `model_id`, the default model is used.
     *     - Returns immediately; the prediction runs asynchronously. Poll `GET /v1/item/{item_id}`, or `GET /v1/items` for many items, until the `status` of the item is `done` and `models` has the result of your model. Wait for a result says how often and how long.
     *     - Where the result is lists the properties to read.
     *     - A prediction takes no threshold. Thresholds are parameters of the training: set them in `override_params` of `POST /v1/train`.
     *
     *     Not published: how long a prediction takes and how a failed one shows (Predictions and jobs).
     */
    post: operations['predict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs
     * @description Returns the training and prediction jobs, grouped by their progress.
     *
     *     - A job moves from `pending` to `in_progress` to `done`.
     *     - `active_worker_count` is the number of active workers.
     *     - A job has no ID and names neither its model nor its items: the list shows how busy the service is. To learn whether your work is done, poll `GET /v1/models` after a training and `GET /v1/item/{item_id}` after a prediction.
     */
    get: operations['get_workers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Credentials of a client that logs in. */
    LoginParams: {
      /**
       * @description Client ID that you received from HACARUS.
       * @example demo-client
       */
      client_id: string;
      /**
       * @description Secret that belongs to `client_id`. Store it where only your application can read it.
       * @example demo-secret
       */
      client_secret: string;
      /**
       * @description Kind of login. The only value is `client_credentials`.
       * @example client_credentials
       * @enum {string}
       */
      grant_type: 'client_credentials';
    };
    /** @description Response to a successful login. */
    LoginResponse: {
      /** @description Access token and its lifetime. */
      data: components['schemas']['LoginResponseData'];
    };
    /** @description Body of every error response. */
    BaseError: {
      /** @description What went wrong. */
      errors: {
        /** @description Details of the error: a sentence, a list of strings such as file names, or `null` if there are none. */
        detail: (string | null) | string[];
        /** @description Where the error occurred. */
        source: {
          /**
           * @description Path of the request that failed.
           * @example /api/v1/items
           */
          pointer: string;
        };
        /**
         * @description HTTP status code of the response.
         * @example 401
         */
        status: number;
        /**
         * @description Short description of the error, in the language that `Accept-Language` asks for. Empty where an operation puts the message into `detail`, as `DELETE /v1/model` does for an unknown model.
         * @example No permission to access this resource
         */
        title: string;
      };
    };
    /** @description Response with the version number of the API. */
    GetVersionResponse: {
      /**
       * @description Version number of the API on your server.
       * @example 1.1.2
       */
      data: string;
    };
    /** @description Response with the available algorithms. */
    GetAlgorithmResponse: {
      /** @description Algorithms that you can train a model with. */
      data: components['schemas']['GetAlgorithmResponseData'];
    };
    /** @description Response with all items. */
    GetItemsResponse: {
      /** @description Items in two groups, and a summary of their counts. */
      data: {
        /** @description Items that were uploaded for prediction. */
        predict: components['schemas']['Item'][];
        /** @description Counts of the items, for training and for each model. */
        summary: {
          /**
           * @description Name of the workspace.
           * @example metal-plates
           */
          title?: string;
          /** @description Counts of the training items by label. */
          training_stats?: {
            /**
             * @description Number of training items with the label `NG` (defective).
             * @example 0
             */
            NG_count?: number;
            /**
             * @description Number of training items with the label `OK` (good).
             * @example 2
             */
            OK_count?: number;
          };
          /** @description Counts of the predictions, one entry for each model. */
          predict_stats?: {
            /**
             * @description Number of items that the model found to be `NG` (defective).
             * @example 1
             */
            NG_count?: number;
            /**
             * @description Number of items that the model found to be `OK` (good).
             * @example 0
             */
            OK_count?: number;
            /**
             * @description Share of the confirmed results that were right, in percent.
             * @example 100
             */
            accuracy?: number;
            /**
             * @description Number of results that a user corrected.
             * @example 0
             */
            adjusted_count?: number;
            /**
             * @description Number of results that a user confirmed.
             * @example 1
             */
            confirmed_count?: number;
            /**
             * @description Number of items that the model has run on.
             * @example 1
             */
            done_count?: number;
            /**
             * Format: uuid
             * @description ID (UUID) of the model that the counts belong to.
             * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
             */
            model_id?: string;
          }[];
        };
        /** @description Items that were uploaded for training. */
        training: components['schemas']['Item'][];
      };
    };
    /** @description Response with one item. */
    GetItemResponse: {
      /** @description The item. */
      data: components['schemas']['Item'];
    };
    /** @description Images to upload, as `multipart/form-data`. */
    UploadRequest: {
      /**
       * @description `true` to upload items for training, `false` to upload items for prediction.
       * @example true
       */
      training: boolean;
      /**
       * @description Label of the training items. `true` means good (`OK`), `false` means defective (`NG`). The label without it is not published; in the sandbox, there is none.
       * @example true
       */
      good?: boolean;
      /**
       * @description ID of a model. Its purpose is not published.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string;
      /** @description Images as PNG, JPEG or TIFF files. The name of each file without its extension becomes the `item_id`. */
      files: string[];
    };
    /** @description Response to a successful upload. */
    UploadResponse: {
      /** @description The uploaded items. */
      data: components['schemas']['UploadResponseData'];
    };
    /** @description The uploaded items. */
    UploadResponseData: {
      /**
       * @description IDs of the uploaded items.
       * @example [
       *       "plate-ok-01",
       *       "plate-ok-02"
       *     ]
       */
      item_ids: string[];
    };
    /** @description Algorithm, items and parameters for the training of a new model. */
    TrainParams: {
      /**
       * @description ID of the algorithm, for example `AE`, from the response to `GET /v1/algorithms`.
       * @example AE
       */
      algorithm_id: string;
      /**
       * @description Display name of the new model; send a string. The effect of `null` is not published.
       * @example plates-v1
       */
      name: string | null;
      /**
       * @description IDs of the items to train with; send a list. The effect of omitting it, or of `null`, is not published. In the sandbox, both mean all training items.
       * @example [
       *       "plate-ok-01",
       *       "plate-ok-02"
       *     ]
       */
      item_ids?: string[] | null;
      /** @description Parameters that you set yourself. Of the others, the system tunes those that AutoTune covers; the rest take their defaults. */
      override_params?: components['schemas']['BaseAlgorithmParameter'][];
    };
    /** @description Response with the model whose training has started. */
    TrainResponse: {
      /** @description The new model. Its `status` is `creating`. */
      data: components['schemas']['Model'];
    };
    /** @description Response with the models. */
    GetModelsResponse: {
      /** @description The models. */
      data: components['schemas']['Model'][];
    };
    /** @description Models to delete. */
    DeleteModelRequest: {
      /**
       * @description IDs of the models to delete.
       * @example [
       *       "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"
       *     ]
       */
      model_ids: string[];
    };
    /** @description Response to a request that succeeded and returns no other data. */
    StatusOk: {
      /** @description Outcome of the request. */
      data: {
        /**
         * @description Always `ok`.
         * @example ok
         * @enum {string}
         */
        status: 'ok';
      };
    };
    /** @description Items to run a prediction on, and the model. */
    PredictParams: {
      /**
       * @description ID of the model to use. Omit it to use the default model. The effect of `null` is not published; in the sandbox, it is the same.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string | null;
      /**
       * @description IDs of the items to run the prediction on; send a list. The effect of `null` is not published. The sandbox rejects it, and an empty list, too.
       * @example [
       *       "plate-new-01"
       *     ]
       */
      item_ids: string[] | null;
    };
    /** @description Response to the start of a prediction. */
    PredictResponse: {
      /** @description Items and model of the prediction. */
      data: components['schemas']['PredictResponseData'];
    };
    /** @description Items and model of the prediction. */
    PredictResponseData: {
      /**
       * @description IDs of the items that the prediction runs on.
       * @example [
       *       "plate-new-01"
       *     ]
       */
      item_ids: string[];
      /**
       * @description Version of the model that is used.
       * @example 0.3.0-1567996081.5101113
       */
      model_version: string;
    };
    /** @description License file, as `multipart/form-data`. */
    LicenseRequest: {
      /**
       * Format: binary
       * @description License file that you received from HACARUS.
       */
      license: string;
    };
    /** @description Response to a successful upload of a license. */
    LicenseResponse: {
      /** @description The activated license. */
      data: components['schemas']['LicenseResponseData'];
    };
    /** @description The activated license. */
    LicenseResponseData: {
      /**
       * @description ID of the customer whose license it is.
       * @example demo-client
       */
      customer_id: string;
      /**
       * @description Always `ok`.
       * @example ok
       * @enum {string}
       */
      status: 'ok';
    };
    /** @description Annotations for an image. */
    AnnotateParams: {
      /** @description Boxes to store. */
      annotations: components['schemas']['BaseAnnotation'][];
    };
    /** @description Models to export. */
    ExportModelRequest: {
      /**
       * @description IDs of the models to export.
       * @example [
       *       "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"
       *     ]
       */
      model_ids: string[];
    };
    /** @description Models to import, as `multipart/form-data`. */
    ImportModelRequest: {
      /**
       * Format: binary
       * @description Zip file that `POST /v1/export_models` returned.
       */
      models: string;
    };
    /** @description Response to a successful import. */
    ImportModelResponse: {
      /** @description The imported models. */
      data: components['schemas']['Model'][];
    };
    /** @description Response with the jobs. */
    GetWorkersResponse: {
      /** @description Jobs, grouped by their progress. */
      data: {
        /**
         * @description Number of active workers.
         * @example 1
         */
        active_worker_count: number;
        /** @description Jobs that are done. */
        done: components['schemas']['Worker'][];
        /** @description Jobs that are running. */
        in_progress: components['schemas']['Worker'][];
        /** @description Jobs that are waiting. */
        pending: components['schemas']['Worker'][];
      };
    };
    /** @description Access token and its lifetime. */
    LoginResponseData: {
      /**
       * @description Token to send as a Bearer token with every other request.
       * @example GeneratedAccessToken
       */
      access_token: string;
      /**
       * @description Lifetime of the token in seconds. 2,592,000 seconds are 30 days.
       * @example 2592000
       */
      expires: number;
    };
    /** @description List of algorithms with their parameters. */
    GetAlgorithmResponseData: components['schemas']['Algorithm'][];
    /** @description A product to inspect, with its images and results. */
    Item: {
      /**
       * @description ID of the item. It is the name of the uploaded file without its extension.
       * @example plate-new-01
       */
      item_id: string;
      /**
       * @description `true` while the item is in use, `false` once it is archived.
       * @example true
       */
      active: boolean;
      /**
       * Format: uri-reference
       * @description URL of the item's main picture, or `null` until it has been processed.
       * @example https://yourserverurl.com/images/raw/1027.png
       */
      default_image?: string | null;
      /**
       * @description Description of the item, or `null` if it has none.
       * @example batch-7
       */
      description?: string | null;
      /**
       * @description Display name of the item.
       * @example plate-new-01
       */
      name: string;
      /**
       * Format: uri-reference
       * @description URL of the item's preview picture, or `null` until it has been processed.
       * @example https://yourserverurl.com/images/thumbnail/1027.png
       */
      thumbnail_image?: string | null;
      /**
       * @description `true` if the item was uploaded with `training` set to `true`, otherwise `false`.
       * @example false
       */
      is_training_data: boolean;
      /** @description Label that a user set. It takes precedence over the results of the models. If no user set one, `override` or its `label` is `null`. See What a correction changes. */
      override?: components['schemas']['Assessment'] | null;
      /**
       * @description Status of the item: `pending` (not predicted yet, or being predicted), `done` (predicted) or `archived`.
       * @example done
       * @enum {string}
       */
      status: 'done' | 'archived' | 'pending';
      /** @description Images of the item, one for each photograph. */
      images?: components['schemas']['Image'][];
      /** @description Results of the item, one entry for each model. Select yours by `model_id`. */
      models?: components['schemas']['ItemModels'][];
    };
    /** @description Parameter of an algorithm and its value. */
    BaseAlgorithmParameter: {
      /**
       * @description ID of the parameter, from the response to `GET /v1/algorithms`.
       * @example 19
       */
      algorithm_parameter_id: number;
      /**
       * @description Value, always written as a string, for example `"0.1"` or `"[8, 8]"`. In a list of algorithms, it is the default value; in `override_params`, it is the value to use.
       * @example 200
       */
      value: string;
    };
    /** @description A model, during or after its training. */
    Model: {
      /**
       * @description `true` for the default model, which predictions without a `model_id` use. The `status` `active` is something else: it says that a model can predict.
       * @example true
       */
      active: boolean;
      /**
       * @description ID of the algorithm that the model was trained with, for example `AE`.
       * @example AE
       */
      algorithm_id: string;
      /**
       * @description Kind of the algorithm that the model was trained with: `unsupervised` (needs no annotations) or `supervised` (needs annotations).
       * @example unsupervised
       * @enum {string}
       */
      algorithm_type: 'unsupervised' | 'supervised';
      /**
       * @description `true` for the default model of its workspace; its `active` is `true`, too.
       * @example true
       */
      context_default: boolean;
      /**
       * @description ID of the workspace that the model belongs to.
       * @example 7
       */
      context_id: number;
      /**
       * Format: uri-reference
       * @description URL of the model's thumbnail, or `null` if it has none.
       * @example https://yourserverurl.com/images/thumbnail/1021.png
       */
      image_url?: string | null;
      /**
       * Format: uuid
       * @description ID (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id: string;
      /**
       * @description Display name of the model.
       * @example plates-v1
       */
      name: string;
      /**
       * @description Number of `NG` (defective) images that the model was trained on.
       * @example 0
       */
      ng_img_count: number;
      /**
       * @description Number of `OK` (good) images that the model was trained on.
       * @example 2
       */
      ok_img_count: number;
      /**
       * @description Training status: `creating` (in training), `active` (ready to predict), `failed` (training failed) or `deleted`.
       * @example active
       * @enum {string}
       */
      status: 'creating' | 'active' | 'failed' | 'deleted';
      /**
       * @description Reason why the training failed, for example `Malformed parameters detected.`, otherwise `null`.
       * @example null
       */
      status_text?: string | null;
      /**
       * @description Version of the algorithms and training time (Unix seconds), joined by a hyphen.
       * @example 0.3.0-1567996081.5101113
       */
      version: string;
      /**
       * @description Precision (0 to 1), or `null` until there are results.
       * @example 1
       */
      precision?: number | null;
      /**
       * @description Recall (0 to 1), or `null` until there are results.
       * @example 1
       */
      recall?: number | null;
      /** @description Precision and recall, each computed from confirmed results and as an estimate. */
      stats?: {
        /** @description Precision of the model. */
        precision?: components['schemas']['Stat'];
        /** @description Recall of the model. */
        recall?: components['schemas']['Stat'];
      };
    };
    /** @description A box in an image that marks a defect. Its edges are given in pixels from the top left corner of the image. */
    BaseAnnotation: {
      /**
       * @description Remark on the box.
       * @example scratch
       */
      notes?: string | null;
      /**
       * @description Left edge in pixels. Must be smaller than `x_max`. Send a number, although the type allows `null`.
       * @example 208
       */
      x_min: number | null;
      /**
       * @description Right edge in pixels. Must be larger than `x_min`.
       * @example 272
       */
      x_max: number;
      /**
       * @description Top edge in pixels. Must be smaller than `y_max`. Send a number, although the type allows `null`.
       * @example 144
       */
      y_min: number | null;
      /**
       * @description Bottom edge in pixels. Must be larger than `y_min`.
       * @example 176
       */
      y_max: number;
    };
    /** @description One job, either a training or a prediction. */
    Worker: {
      /**
       * @description When the job ended, in Unix seconds, or `null` if it has not ended yet.
       * @example 1567996081.5
       */
      end_time?: number | null;
      /**
       * @description When the job was queued, in Unix seconds, or `null` if it has not been queued yet.
       * @example 1567996020.1
       */
      queue_time?: number | null;
      /**
       * @description When the job started, in Unix seconds, or `null` if it has not started yet.
       * @example 1567996021.4
       */
      start_time?: number | null;
      /**
       * @description Outcome of the job in words.
       * @example success
       */
      result?: string | null;
      /**
       * @description Kind of job, `training` or `prediction`.
       * @example training
       * @enum {string|null}
       */
      type?: 'training' | 'prediction' | null;
    };
    /** @description Algorithm that a model can be trained with. */
    Algorithm: {
      /**
       * @description ID of the algorithm, for example `AE`. Send it to `POST /v1/train`. The IDs in the examples are those of the sandbox; use the ones that your server returns.
       * @example AE
       */
      algorithm_id: string;
      /**
       * @description Name of the algorithm.
       * @example Auto Classified Inspection
       */
      name: string;
      /** @description Parameters that you can change for a training. */
      parameters: components['schemas']['AlgorithmParameter'][];
    };
    /** @description Assessment of an image or an item. */
    Assessment: {
      /**
       * @description `OK` (good) or `NG` (defective). In `override`, `null` if no user set a label.
       * @example NG
       * @enum {string|null}
       */
      label?: 'OK' | 'NG' | null;
      /**
       * @description `label` in words, for example `defective`.
       * @example defective
       */
      result?: string;
      /**
       * @description Number of defects found. Can be `null` in `override`.
       * @example 1
       */
      detected_objects?: number | null;
      /**
       * @description Confidence in percent, from 0 to 100. Can be `null` in `override` and, in the sandbox, in a corrected `final`.
       * @example 95
       */
      detection_accuracy?: number | null;
    };
    /** @description A photograph of an item. */
    Image: {
      /**
       * @description Media type of the file, such as image/png.
       * @example image/png
       */
      content_type?: string;
      /**
       * @description Number of defects found.
       * @example 1
       */
      defect_counted?: number | null;
      /** @description EXIF tags that the camera wrote into the file. */
      exif_metadata?: components['schemas']['ExifMetadata'];
      /**
       * @description Size of the file in bytes.
       * @example 7794
       */
      file_size?: number | null;
      /**
       * @description Height of the image in pixels.
       * @example 240
       */
      height?: number | null;
      /**
       * @description ID of the image. Send it to `POST /v1/image/{image_id}/annotation`.
       * @example 1027
       */
      image_id: number;
      /**
       * @description `true` if the original is stored on the server.
       * @example true
       */
      is_raw_uploaded?: boolean | null;
      /**
       * @description Side or place of the item that the image shows, or `null` if none is recorded.
       * @example top
       */
      position?: string | null;
      /**
       * @description `true` if a prediction has run on the image.
       * @example true
       */
      processed?: boolean | null;
      /**
       * Format: uri-reference
       * @description URL of the picture with green boxes around the defects.
       * @example https://yourserverurl.com/images/processed/1027.png
       */
      processed_url?: string | null;
      /**
       * Format: uri-reference
       * @description URL of the uploaded picture.
       * @example https://yourserverurl.com/images/raw/1027.png
       */
      raw_url?: string;
      /**
       * @description Width of the image in pixels.
       * @example 320
       */
      width?: number | null;
      /** @description Boxes on the image, those of users included, with `show_annotations=true`. See Where the result is. */
      annotations?: components['schemas']['Annotation'][] | null;
      /** @description Results of the image, one for each model. Select yours by `model_id`. See Where the result is. */
      model_results?: components['schemas']['ModelResult'][] | null;
    };
    /** @description Results of one model for one item. */
    ItemModels: {
      /**
       * Format: uuid
       * @description ID (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id: string;
      /** @description Result over all images of the item. */
      aggregate: {
        /**
         * @description Mean number of defects per image, over all images of the item.
         * @example 1
         */
        detected_objects?: number | null;
        /**
         * @description `OK` (good) or `NG` (defective), over all images of the item.
         * @example NG
         * @enum {string|null}
         */
        label?: 'OK' | 'NG' | null;
      };
      /** @description Results of the individual images. */
      assessments: components['schemas']['ItemModelAssessment'][];
    };
    /** @description Precision or recall, computed and projected. */
    Stat: {
      /**
       * @description Value computed from the results that users confirmed (0 to 1), or `null` until there are results.
       * @example 1
       */
      computed?: number | null;
      /**
       * @description Value estimated over all results (0 to 1), or `null` until there are results.
       * @example 0.9
       */
      projected?: number | null;
    };
    /** @description Parameter of an algorithm with its default value, data type and name. */
    AlgorithmParameter: components['schemas']['BaseAlgorithmParameter'] & {
      /**
       * @description How the string in `value` is read: `int` as a whole number, `float` as a decimal number, `tuple` as a list of numbers in square brackets, and `str` as a string.
       * @example int
       * @enum {string}
       */
      data_type: 'int' | 'float' | 'tuple' | 'str';
      /**
       * @description Display name of the parameter.
       * @example Epochs
       */
      display_name: string;
    };
    /**
     * @description EXIF tags of a photograph, in free form.
     * @example {
     *       "Model": "X-T30",
     *       "ExposureTime": "1/250"
     *     }
     */
    ExifMetadata: {
      [key: string]: unknown;
    };
    /** @description A stored annotation of an image. Its edges are given in pixels from the top left corner of the image. */
    Annotation: components['schemas']['BaseAnnotation'] & {
      /**
       * @description ID of the image that the annotation belongs to.
       * @example 1027
       */
      image_id?: number | null;
      /**
       * Format: uuid
       * @description ID (UUID) of the model that the annotation belongs to. For boxes of users, see Not published.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string | null;
      /**
       * @description ID of the annotation.
       * @example 8301
       */
      annotation_id: number;
      /**
       * @description `true` if the annotation is used when a model is trained.
       * @example false
       */
      for_training?: boolean | null;
    };
    /** @description Result of one model for one image. */
    ModelResult: {
      /**
       * @description `OK` (good) or `NG` (defective).
       * @example NG
       * @enum {string}
       */
      label: 'OK' | 'NG';
      /**
       * @description Number of defects found.
       * @example 1
       */
      detected_objects: number;
      /**
       * @description Confidence in percent, from 0 to 100.
       * @example 95
       */
      detection_accuracy?: number | null;
      /**
       * @description Key of the picture in the server's storage.
       * @example plate-new-01-1027
       */
      image_key: string;
      /**
       * @description `label` in words, for example `defective`.
       * @example defective
       */
      result: string;
      /**
       * Format: uuid
       * @description ID (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id: string;
      /** @description Boxes of this result, with `show_annotations=true`. See Where the result is. */
      annotations?: components['schemas']['Annotation'][] | null;
      /**
       * @description `true` once a user has confirmed the result. See What a correction changes.
       * @example true
       */
      confirmed?: boolean | null;
      /**
       * Format: date-time
       * @description When the prediction finished (RFC 3339), or `null` while it is running.
       * @example 2019-09-09T02:41:12Z
       */
      finished_date?: string | null;
      /**
       * Format: date-time
       * @description When the prediction was created (RFC 3339).
       * @example 2019-09-09T02:41:05Z
       */
      created_at?: string;
      /** @description The model's prediction. */
      computed?: components['schemas']['Assessment'];
      /** @description Result after any manual correction. */
      final?: components['schemas']['Assessment'];
    };
    /** @description Result of one model for one image of an item. */
    ItemModelAssessment: {
      /** @description Boxes of this assessment, with `show_annotations=true` and `show_assessments=true`. See Where the result is. */
      annotations?: components['schemas']['Annotation'][] | null;
      /** @description The model's prediction. */
      computed?: components['schemas']['Assessment'];
      /**
       * @description `true` once a user has confirmed the result. See What a correction changes.
       * @example true
       */
      confirmed?: boolean | null;
      /**
       * @description Media type of the file, such as image/png.
       * @example image/png
       */
      content_type?: string | null;
      /**
       * Format: uri-reference
       * @description URL of the picture with green boxes around the defects.
       * @example https://yourserverurl.com/images/processed/1027.png
       */
      processed_url?: string | null;
      /**
       * @description Number of defects found.
       * @example 1
       */
      defect_counted?: number | null;
      /**
       * @description `true` if the original is stored on the server.
       * @example true
       */
      is_raw_uploaded?: boolean | null;
      /**
       * @description ID of the image.
       * @example 1027
       */
      image_id?: number | null;
      /**
       * @description Height of the image in pixels.
       * @example 240
       */
      height?: number | null;
      /**
       * @description Width of the image in pixels.
       * @example 320
       */
      width?: number | null;
      /**
       * @description Size of the file in bytes.
       * @example 7794
       */
      file_size?: number | null;
      /**
       * Format: date-time
       * @description When the prediction was created (RFC 3339).
       * @example 2019-09-09T02:41:05Z
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When the prediction finished (RFC 3339), or `null` while it is running.
       * @example 2019-09-09T02:41:12Z
       */
      finished_date?: string | null;
      /** @description Result after any manual correction. */
      final?: components['schemas']['Assessment'];
      /** @description EXIF tags that the camera wrote into the file. */
      exif_metadata?: components['schemas']['ExifMetadata'];
    };
  };
  responses: {
    /** @description The request is invalid. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['BaseError'];
      };
    };
    /** @description The access token is missing or invalid. */
    PermissionDenied: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['BaseError'];
      };
    };
    /** @description Any other error. */
    Default: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['BaseError'];
      };
    };
  };
  parameters: {
    /** @description Language of error messages, `en` or `ja`. */
    AcceptLanguage: string;
    /** @description Language of error messages, `en` or `ja`. In the sandbox, also of `display_name`. */
    AcceptLanguageOfNames: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  login: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The credentials of your client. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginParams'];
      };
    };
    responses: {
      /** @description An access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginResponse'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The client ID or the client secret is wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  get_version: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version number of the API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetVersionResponse'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  upload_license: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The license file, as `multipart/form-data`. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['LicenseRequest'];
      };
    };
    responses: {
      /** @description The license is active. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseResponse'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The license was rejected. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  upload_item: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The images and what they are for, as `multipart/form-data`. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['UploadRequest'];
      };
    };
    responses: {
      /** @description The IDs of the uploaded items. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadResponse'];
        };
      };
      /** @description The body contains no image, contains a file that cannot be used, or is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  get_items: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All items and their counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetItemsResponse'];
        };
      };
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  get_item: {
    parameters: {
      query?: {
        /**
         * @description `true` to return the boxes in `annotations`.
         * @example true
         */
        show_annotations?: boolean;
        /**
         * @description `true` to return the `assessments` of the models.
         * @example true
         */
        show_assessments?: boolean;
      };
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description ID of the item, from the response to `GET /v1/items`.
         * @example plate-new-01
         */
        item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetItemResponse'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid, or the item belongs to another client. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description No item has this ID. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  annotate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description ID of the image, from the response to `GET /v1/item/{item_id}`.
         * @example 1027
         */
        image_id: number;
      };
      cookie?: never;
    };
    /** @description The boxes to store. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnotateParams'];
      };
    };
    responses: {
      /** @description The annotations are stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusOk'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description No image has this ID. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  get_algorithms: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. In the sandbox, also of `display_name`. */
        'Accept-Language'?: components['parameters']['AcceptLanguageOfNames'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The algorithms and their parameters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetAlgorithmResponse'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description No algorithm is available. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  train: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The algorithm, the items and the parameters. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TrainParams'];
      };
    };
    responses: {
      /** @description The new model, whose training has been accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrainResponse'];
        };
      };
      400: components['responses']['InvalidRequest'];
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description There is no active license, or at least one item cannot be accessed. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  get_models: {
    parameters: {
      query?: {
        /**
         * @description ID of an algorithm, for example `AE`. Only models of this algorithm are returned.
         * @example AE
         */
        algorithm_id?: string;
      };
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetModelsResponse'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  delete_models: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The IDs of the models to delete. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteModelRequest'];
      };
    };
    responses: {
      /** @description The models are deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusOk'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description At least one of the IDs belongs to no model. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  export_models: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The IDs of the models to export. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ExportModelRequest'];
      };
    };
    responses: {
      /** @description A zip file with the models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  import_models: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The zip file, as `multipart/form-data`. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['ImportModelRequest'];
      };
    };
    responses: {
      /** @description The imported models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportModelResponse'];
        };
      };
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  predict: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The items to run the prediction on, and the model. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PredictParams'];
      };
    };
    responses: {
      /** @description The prediction has been accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PredictResponse'];
        };
      };
      /** @description No usable model is available, or the request is invalid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description There is no active license. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description At least one of the IDs belongs to no item. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
  get_workers: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of error messages, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs and the number of active workers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetWorkersResponse'];
        };
      };
      /** @description The access token is missing or invalid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      default: components['responses']['Default'];
    };
  };
}
