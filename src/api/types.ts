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
     * @description Exchanges your client id and client secret for an access token. It is the only operation that needs no token.
     *
     *     - Send `client_id`, `client_secret` and the `grant_type` `client_credentials`.
     *     - Send the `access_token` of the answer as a Bearer token with every other request.
     *     - The token is valid for the number of seconds in `expires`. Log in again when it has run out.
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
     * @description Returns the version number of the API on your server. Compare it with the version that this documentation describes.
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
     * @description Activates the license of your server. `POST /v1/train` and `POST /v1/serve` need an active license.
     *
     *     - Send the license file that you received from HACARUS as `license` in a form.
     *     - The answer names the customer whose license it is.
     *     - A license that is already active is refused.
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
     *     - For training, set `training` to `true` and label the items with `good`: `true` for good items, `false` for defective ones.
     *     - For prediction, set `training` to `false`.
     *     - Each file is a PNG, JPEG or TIFF image.
     *     - The answer lists the `item_ids`. Send them to `POST /v1/train` or `POST /v1/serve` next.
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
     * Get all items
     * @description Returns all items in two groups, and a `summary` with their counts.
     *
     *     - `training` holds the items that were uploaded for training. Their `is_training_data` is `true`.
     *     - `predict` holds the items that were uploaded for prediction. Their `is_training_data` is `false`.
     *     - The `status` of an item tells whether its prediction is `done`. Its `models` then hold the result of each model.
     *     - `override` is the label that a person gave. Its `label` is `null` if nobody gave one.
     *
     *     For the details of one item call `GET /v1/item/{item_id}`.
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
     *     - `status` is `pending` until the prediction (`POST /v1/serve`) is `done`.
     *     - `models` holds, for each model, the result over all images and for each image: `computed` is what the model said, `final` is what holds after a person's correction.
     *     - `raw_url` of an image leads to the uploaded picture, `processed_url` to the picture with green boxes around the defects.
     *     - `annotations` of an image are the boxes in pixels.
     *
     *     To correct the boxes of an image, send its `image_id` to `POST /v1/image/{image_id}/annotation`.
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
     * @description Adds annotations to an image. Each annotation is a box around a defect.
     *
     *     - Take the `image_id` from `GET /v1/item/{item_id}`.
     *     - Give the edges in pixels, counted from the top left corner. `x_min` has to be smaller than `x_max`, and `y_min` smaller than `y_max`.
     *     - `notes` is free for a remark.
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
     * Get the algorithms
     * @description Returns the algorithms that you can train a model with, and the parameters of each with their defaults.
     *
     *     - Send the `algorithm_id` of the one you choose to `POST /v1/train`.
     *     - To change a parameter, note its `algorithm_parameter_id` for `override_params`.
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
     * @description Starts the training of a new model. An active license is needed.
     *
     *     - Send the `algorithm_id`, a `name` for the model, and the `item_ids` to train with.
     *     - To change parameters of the algorithm, list them in `override_params`, each with its id and a value as a string (see `AlgorithmParameter`).
     *     - The answer comes at once, with the model in the `status` `creating`. The training goes on; `GET /v1/workers` shows it.
     *     - Call `GET /v1/models` until the `status` is `active` or `failed`. Only `active` models can predict.
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
     * Get the models
     * @description Returns your models. With `algorithm_id` it returns only those of one algorithm.
     *
     *     - `status` tells whether a model is still `creating`, is `active`, or has `failed`. If it failed, `status_text` gives the reason.
     *     - Only models with the `status` `active` can predict.
     *     - A prediction (`POST /v1/serve`) without a `model_id` uses the model whose `active` and `context_default` are `true`.
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
     *     - The `status` of a deleted model is `deleted`. It can no longer predict.
     *     - The default model cannot be deleted.
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
     * @description Packs models into a zip file.
     *
     *     - Send the `model_ids` of the models to export.
     *     - The answer is the zip file itself, not JSON. Save it as it comes.
     *     - `POST /v1/import_models` takes the file back, also on another server.
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
     * @description Takes models from a zip file that `POST /v1/export_models` gave.
     *
     *     - Send the file as `models` in a form.
     *     - The answer lists the imported models.
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
     * Predict items
     * @description Lets a model decide whether items are good or defective. An active license is needed.
     *
     *     - Send the `item_ids` of the items to predict. Upload them first.
     *     - Send the `model_id` of an `active` model, or leave it out to use the default model.
     *     - The answer comes at once. `GET /v1/workers` shows the job.
     *     - When the job is done, read the results with `GET /v1/items`, or with `GET /v1/item/{item_id}` for a single item.
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
     * Get the jobs
     * @description Returns the jobs of trainings and predictions, so that you can see how far they are.
     *
     *     - A job moves from `pending` through `in_progress` to `done`.
     *     - `active_worker_count` is the number of active workers.
     *     - When a training is done call `GET /v1/models`, when a prediction is done call `GET /v1/item/{item_id}`.
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
    /** @description The credentials of a client that logs in. */
    LoginParams: {
      /**
       * @description The client id that you received from HACARUS.
       * @example demo-client
       */
      client_id: string;
      /**
       * @description The secret that belongs to `client_id`. Keep it where only your application can read it.
       * @example demo-secret
       */
      client_secret: string;
      /**
       * @description The kind of login. The only value is `client_credentials`.
       * @example client_credentials
       * @enum {string}
       */
      grant_type: 'client_credentials';
    };
    /** @description The answer to a successful login. */
    LoginResponse: {
      /** @description The access token and how long it is valid. */
      data: components['schemas']['LoginResponseData'];
    };
    /** @description The body of every error response. */
    BaseError: {
      /** @description What went wrong. */
      errors?: {
        /** @description More about the error. It is a sentence, a list of strings such as file names, or `null` if there is nothing to add. */
        detail?: (string | null) | string[];
        /** @description Where the error happened. */
        source?: {
          /**
           * @description The path of the request that failed.
           * @example /api/v1/items
           */
          pointer?: string;
        };
        /**
         * @description The HTTP status code of the response.
         * @example 401
         */
        status?: number;
        /**
         * @description What went wrong, in a few words and in the language that `Accept-Language` asks for. It can be empty; `detail` then says more.
         * @example No permission to access this resource
         */
        title?: string;
      };
    };
    /** @description The answer to a request for the version. */
    GetVersionResponse: {
      /**
       * @description The version number of the API on your server.
       * @example 1.1.2
       */
      data?: string;
    };
    /** @description The answer to a request for the algorithms. */
    GetAlgorithmResponse: {
      /** @description The algorithms that you can train a model with. */
      data: components['schemas']['GetAlgorithmResponseData'];
    };
    /** @description The answer to a request for all items. */
    GetItemsResponse: {
      /** @description The items in two groups, and a summary of their counts. */
      data?: {
        /** @description The items that were uploaded for prediction. */
        predict?: components['schemas']['Item'][];
        /** @description The counts of the items, for training and for each model. */
        summary?: {
          /**
           * @description The name of the workspace.
           * @example metal-plates
           */
          title?: string;
          /** @description How many training items carry which label. */
          training_stats?: {
            /**
             * @description The number of training items with the label `NG` (defective).
             * @example 0
             */
            NG_count?: number;
            /**
             * @description The number of training items with the label `OK` (good).
             * @example 2
             */
            OK_count?: number;
          };
          /** @description The counts of the predictions, one entry for each model. */
          predict_stats?: {
            /**
             * @description The number of items that the model found to be `NG` (defective).
             * @example 1
             */
            NG_count?: number;
            /**
             * @description The number of items that the model found to be `OK` (good).
             * @example 0
             */
            OK_count?: number;
            /**
             * @description The share of the confirmed results that were right, in percent.
             * @example 100
             */
            accuracy?: number;
            /**
             * @description The number of results that a person corrected.
             * @example 0
             */
            adjusted_count?: number;
            /**
             * @description The number of results that a person confirmed.
             * @example 1
             */
            confirmed_count?: number;
            /**
             * @description The number of items that the model has predicted.
             * @example 1
             */
            done_count?: number;
            /**
             * Format: uuid
             * @description The id (UUID) of the model that the counts belong to.
             * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
             */
            model_id?: string;
          }[];
        };
        /** @description The items that were uploaded for training. */
        training?: components['schemas']['Item'][];
      };
    };
    /** @description The answer to a request for one item. */
    GetItemResponse: {
      /** @description The item. */
      data: components['schemas']['Item'];
    };
    /** @description A form with images to upload. */
    UploadRequest: {
      /**
       * @description `true` to upload items for training, `false` to upload items for prediction.
       * @example true
       */
      training: boolean;
      /**
       * @description The label of the training items. `true` means good (`OK`), `false` means defective (`NG`).
       * @example true
       */
      good?: boolean;
      /**
       * @description The id of the model that the upload is for.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string;
      /** @description The images as PNG, JPEG or TIFF files. The name of a file without its extension becomes the `item_id`. */
      files: string[];
    };
    /** @description The answer to a successful upload. */
    UploadResponse: {
      /** @description The items that were uploaded. */
      data?: components['schemas']['UploadResponseData'];
    };
    /** @description The items that were uploaded. */
    UploadResponseData: {
      /**
       * @description The ids of the uploaded items.
       * @example [
       *       "plate-ok-01",
       *       "plate-ok-02"
       *     ]
       */
      item_ids?: string[];
    };
    /** @description What a new model is trained with. */
    TrainParams: {
      /**
       * @description The short code of the algorithm, as `GET /v1/algorithms` lists it.
       * @example AE
       */
      algorithm_id: string;
      /**
       * @description The name of the new model, for people, or `null` for none.
       * @example plates-v1
       */
      name: string | null;
      /**
       * @description The ids of the items to train with. Leave it out or send `null` to name none.
       * @example [
       *       "plate-ok-01",
       *       "plate-ok-02"
       *     ]
       */
      item_ids?: string[] | null;
      /** @description The parameters that get another value than their default. */
      override_params?: components['schemas']['BaseAlgorithmParameter'][];
    };
    /** @description The answer to a request for a training. */
    TrainResponse: {
      /** @description The new model. Its `status` is `creating`. */
      data?: components['schemas']['Model'];
    };
    /** @description The answer to a request for the models. */
    GetModelsResponse: {
      /** @description The models. */
      data?: components['schemas']['Model'][];
    };
    /** @description The models to delete. */
    DeleteModelRequest: {
      /**
       * @description The ids of the models to delete.
       * @example [
       *       "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"
       *     ]
       */
      model_ids: string[];
    };
    /** @description The answer to a request that succeeded and has nothing else to return. */
    StatusOk: {
      /** @description The outcome of the request. */
      data?: {
        /**
         * @description The value is `ok`.
         * @example ok
         * @enum {string}
         */
        status?: 'ok';
      };
    };
    /** @description Which items to predict, and with which model. */
    PredictParams: {
      /**
       * @description The id of the model to use. Leave it out or send `null` to use the default model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string | null;
      /**
       * @description The ids of the items to predict. `null` names none.
       * @example [
       *       "plate-new-01"
       *     ]
       */
      item_ids: string[] | null;
    };
    /** @description The answer to a request for a prediction. */
    PredictResponse: {
      /** @description What is being predicted. */
      data?: components['schemas']['PredictResponseData'];
    };
    /** @description What is being predicted. */
    PredictResponseData: {
      /**
       * @description The ids of the items that are being predicted.
       * @example [
       *       "plate-new-01"
       *     ]
       */
      item_ids?: string[];
      /**
       * @description The version of the model that is used.
       * @example 0.3.3-1567996081.5101113
       */
      model_version?: string;
    };
    /** @description A form with a license file. */
    LicenseRequest: {
      /**
       * Format: binary
       * @description The license file that you received from HACARUS.
       */
      license: string;
    };
    /** @description The answer to a successful upload of a license. */
    LicenseResponse: {
      /** @description The license that was activated. */
      data?: components['schemas']['LicenseResponseData'];
    };
    /** @description An activated license. */
    LicenseResponseData: {
      /**
       * @description The id of the customer whose license it is.
       * @example demo-client
       */
      customer_id?: string;
      /**
       * @description The value is `ok`.
       * @example ok
       * @enum {string}
       */
      status?: 'ok';
    };
    /** @description The annotations to add to an image. */
    AnnotateParams: {
      /** @description The boxes to add. */
      annotations: components['schemas']['BaseAnnotation'][];
    };
    /** @description The models to export. */
    ExportModelRequest: {
      /**
       * @description The ids of the models to export.
       * @example [
       *       "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"
       *     ]
       */
      model_ids: string[];
    };
    /** @description A form with models to import. */
    ImportModelRequest: {
      /**
       * Format: binary
       * @description The zip file that `POST /v1/export_models` gave.
       */
      models: string;
    };
    /** @description The answer to a successful import. */
    ImportModelResponse: {
      /** @description The imported models. */
      data?: components['schemas']['Model'][];
    };
    /** @description The answer to a request for the jobs. */
    GetWorkersResponse: {
      /** @description The jobs, grouped by how far they are. */
      data: {
        /**
         * @description The number of workers that are active.
         * @example 1
         */
        active_worker_count?: number;
        /** @description The jobs that are finished. */
        done?: components['schemas']['Worker'][];
        /** @description The jobs that are running. */
        in_progress?: components['schemas']['Worker'][];
        /** @description The jobs that wait. */
        pending?: components['schemas']['Worker'][];
      };
    };
    /** @description An access token and how long it is valid. */
    LoginResponseData: {
      /**
       * @description The token to send as a Bearer token with every other request.
       * @example GeneratedAccessToken
       */
      access_token: string;
      /**
       * @description How long the token is valid, in seconds. 2592000 seconds are 30 days.
       * @example 2592000
       */
      expires: number;
    };
    /** @description A list of algorithms with their parameters. */
    GetAlgorithmResponseData: components['schemas']['Algorithm'][];
    /** @description One product that is inspected, with its images and results. */
    Item: {
      /**
       * @description The id of the item. It is the name of the uploaded file without its extension.
       * @example plate-new-01
       */
      item_id?: string;
      /**
       * @description `true` while the item is in use, `false` once it is archived.
       * @example true
       */
      active: boolean;
      /**
       * Format: uri-reference
       * @description Where the main picture of the item lies (URL).
       * @example https://yourserverurl.com/images/raw/1027.png
       */
      default_image?: string;
      /**
       * @description A description of the item in words.
       * @example batch-7
       */
      description?: string;
      /**
       * @description The name of the item, for people.
       * @example plate-new-01
       */
      name: string;
      /**
       * Format: uri-reference
       * @description Where the preview of the item lies (URL).
       * @example https://yourserverurl.com/images/thumbnail/1027.png
       */
      thumbnail_image?: string;
      /**
       * @description `true` if the item was uploaded with `training` set to `true`, otherwise `false`.
       * @example false
       */
      is_training_data: boolean;
      /** @description The label that a person gave. It takes precedence over the results of the models. Its `label` is `null` if nobody gave one. */
      override?: components['schemas']['Assessment'];
      /**
       * @description How far the item is: `pending` means not predicted yet or being predicted, `done` means predicted, and `archived` means archived.
       * @example done
       * @enum {string}
       */
      status?: 'done' | 'archived' | 'pending';
      /** @description The images of the item, one for each photograph. */
      images?: components['schemas']['Image'][];
      /** @description The results of the item, one entry for each model. */
      models?: components['schemas']['ItemModels'][];
    };
    /** @description A parameter of an algorithm and its value. */
    BaseAlgorithmParameter: {
      /**
       * @description The id of the parameter, as `GET /v1/algorithms` lists it.
       * @example 19
       */
      algorithm_parameter_id: number;
      /**
       * @description The value, always written as a string, for example "0.1" or "[8, 8]". In a list of algorithms it is the default; in `override_params` it is the value to use instead.
       * @example 200
       */
      value: string;
    };
    /** @description A trained model, or one that is being trained. */
    Model: {
      /**
       * @description `true` if predictions without a `model_id` use this model.
       * @example true
       */
      active?: boolean;
      /**
       * @description The short code of the algorithm that the model was trained with.
       * @example AE
       */
      algorithm_id?: string;
      /**
       * @description How the algorithm learns: `unsupervised` needs no annotations, `supervised` needs them.
       * @example unsupervised
       * @enum {string}
       */
      algorithm_type?: 'unsupervised' | 'supervised';
      /**
       * @description `true` if the model is the default model of its workspace.
       * @example true
       */
      context_default?: boolean;
      /**
       * @description The id of the workspace that the model belongs to.
       * @example 7
       */
      context_id?: number;
      /**
       * Format: uri-reference
       * @description Where a thumbnail for the model lies (URL), or `null` if there is none.
       * @example https://yourserverurl.com/images/thumbnail/1021.png
       */
      image_url?: string | null;
      /**
       * Format: uuid
       * @description The id (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string;
      /**
       * @description The name of the model, for people.
       * @example plates-v1
       */
      name?: string;
      /**
       * @description The number of `NG` (defective) images that the model was trained on.
       * @example 0
       */
      ng_img_count?: number;
      /**
       * @description The number of `OK` (good) images that the model was trained on.
       * @example 2
       */
      ok_img_count?: number;
      /**
       * @description How far the model is: `creating` means in training, `active` means ready to predict, `failed` means that the training failed, and `deleted` means deleted.
       * @example active
       * @enum {string}
       */
      status?: 'creating' | 'active' | 'failed' | 'deleted';
      /**
       * @description Why the training failed, in words, or `null` if it did not fail.
       * @example null
       */
      status_text?: string | null;
      /**
       * @description The version of the algorithm and the time of the training.
       * @example 0.3.3-1567996081.5101113
       */
      version?: string;
      /**
       * @description The precision of the model as a fraction, or `null` until there are results.
       * @example 1
       */
      precision?: number | null;
      /**
       * @description The recall of the model as a fraction, or `null` until there are results.
       * @example 1
       */
      recall?: number | null;
      /** @description Precision and recall, each from confirmed results and as an estimate. */
      stats?: {
        /** @description The precision of the model. */
        precision?: components['schemas']['Stat'];
        /** @description The recall of the model. */
        recall?: components['schemas']['Stat'];
      };
    };
    /** @description A box in an image that marks a defect. Its edges are pixels, counted from the top left corner of the image. */
    BaseAnnotation: {
      /**
       * @description A remark on the box, or `null` if there is none.
       * @example Scratch
       */
      notes?: string | null;
      /**
       * @description The left edge in pixels. It has to be smaller than `x_max`. It is `null` if it was not given.
       * @example 212
       */
      x_min: number | null;
      /**
       * @description The right edge in pixels. It has to be larger than `x_min`.
       * @example 268
       */
      x_max: number;
      /**
       * @description The top edge in pixels. It has to be smaller than `y_max`. It is `null` if it was not given.
       * @example 140
       */
      y_min: number | null;
      /**
       * @description The bottom edge in pixels. It has to be larger than `y_min`.
       * @example 171
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
       * @description When the job was queued, in Unix seconds, or `null` if it was not queued yet.
       * @example 1567996020.1
       */
      queue_time?: number | null;
      /**
       * @description When the job started, in Unix seconds, or `null` if it has not started yet.
       * @example 1567996021.4
       */
      start_time?: number | null;
      /**
       * @description The outcome of the job in words, or `null` if there is none yet.
       * @example success
       */
      result?: string | null;
      /**
       * @description What kind of job it is, `training` or `prediction`, or `null` if that is not known.
       * @example training
       * @enum {string|null}
       */
      type?: 'training' | 'prediction' | null;
    };
    /** @description An algorithm that a model can be trained with. */
    Algorithm: {
      /**
       * @description The short code of the algorithm. Send it to `POST /v1/train`.
       * @example AE
       */
      algorithm_id: string;
      /**
       * @description The name of the algorithm, for people.
       * @example Auto Classified Inspection
       */
      name: string;
      /** @description The parameters that you can change for a training. */
      parameters?: components['schemas']['AlgorithmParameter'][];
    };
    /** @description A judgement on an image or an item. */
    Assessment: {
      /**
       * @description `OK` (good) or `NG` (defective). It is `null` if there is no label.
       * @example NG
       * @enum {string|null}
       */
      label?: 'OK' | 'NG' | null;
      /**
       * @description The same as `label`, in words.
       * @example defective
       */
      result?: string;
      /**
       * @description The number of defects that were found, or `null` if there is no result.
       * @example 1
       */
      detected_objects?: number | null;
      /**
       * @description The accuracy of the detection in percent, or `null` if there is no result.
       * @example 92
       */
      detection_accuracy?: number | null;
    };
    /** @description A photograph of an item. */
    Image: {
      /**
       * @description The media type of the file, such as image/png.
       * @example image/png
       */
      content_type?: string;
      /**
       * @description The number of defects that were found, or `null` if none were counted.
       * @example 1
       */
      defect_counted?: number | null;
      /** @description The EXIF tags that the camera wrote into the file. */
      exif_metadata?: components['schemas']['ExifMetadata'];
      /**
       * @description The size of the file in bytes, or `null` if it is not known.
       * @example 184320
       */
      file_size?: number | null;
      /**
       * @description The height of the image in pixels, or `null` if it is not known.
       * @example 480
       */
      height?: number | null;
      /**
       * @description The id of the image. `POST /v1/image/{image_id}/annotation` takes it.
       * @example 1027
       */
      image_id: number;
      /**
       * @description `true` if the original is stored on the server, or `null` if that is not known.
       * @example true
       */
      is_raw_uploaded?: boolean | null;
      /**
       * @description Which side or place of the item the image shows, or `null` if that is not recorded.
       * @example top
       */
      position?: string | null;
      /**
       * @description `true` if a prediction has run on the image, or `null` if that is not known.
       * @example true
       */
      processed?: boolean | null;
      /**
       * Format: uri-reference
       * @description Where the picture with green boxes around the defects lies (URL), or `null` if there is none.
       * @example https://yourserverurl.com/images/processed/1027.png
       */
      processed_url?: string | null;
      /**
       * Format: uri-reference
       * @description Where the uploaded picture lies (URL).
       * @example https://yourserverurl.com/images/raw/1027.png
       */
      raw_url?: string;
      /**
       * @description The width of the image in pixels, or `null` if it is not known.
       * @example 640
       */
      width?: number | null;
      /** @description The annotations of the image, or `null` if there are none. */
      annotations?: components['schemas']['Annotation'][] | null;
      /** @description The results of the image, one for each model, or `null` if there are none. */
      model_results?: components['schemas']['ModelResult'][] | null;
    };
    /** @description The results of one model for one item. */
    ItemModels: {
      /**
       * Format: uuid
       * @description The id (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string;
      /** @description The result over all images of the item. */
      aggregate: {
        /**
         * @description The number of defects, as the mean over all images of the item, or `null` if there is no result yet.
         * @example 1
         */
        detected_objects?: number | null;
        /**
         * @description `OK` (good) or `NG` (defective) over all images of the item, or `null` if there is no result yet.
         * @example NG
         * @enum {string|null}
         */
        label?: 'OK' | 'NG' | null;
      };
      /** @description The results of the single images. */
      assessments: components['schemas']['ItemModelAssessment'][];
    };
    /** @description A measure of quality (precision or recall) in two readings. */
    Stat: {
      /**
       * @description The value from the results that a person confirmed, as a fraction, or `null` until there are results.
       * @example 1
       */
      computed?: number | null;
      /**
       * @description The estimate over all results, as a fraction, or `null` until there are results.
       * @example 0.9
       */
      projected?: number | null;
    };
    /** @description A parameter of an algorithm with its default, its data type and its name. */
    AlgorithmParameter: components['schemas']['BaseAlgorithmParameter'] & {
      /**
       * @description The type that the string in `value` is read as: `int` is a whole number, `float` a decimal number, `tuple` a list of numbers in square brackets, and `str` a text.
       * @example int
       * @enum {string}
       */
      data_type: 'int' | 'float' | 'tuple' | 'str';
      /**
       * @description The name of the parameter, for people.
       * @example Epochs
       */
      display_name: string;
    };
    /**
     * @description The EXIF tags of a photograph, in free form.
     * @example {
     *       "Model": "X-T30",
     *       "ExposureTime": "1/250"
     *     }
     */
    ExifMetadata: {
      [key: string]: unknown;
    };
    /** @description A stored annotation of an image. */
    Annotation: components['schemas']['BaseAnnotation'] & {
      /**
       * @description The id of the image that the annotation belongs to, or `null` if it is not known.
       * @example 1027
       */
      image_id?: number | null;
      /**
       * Format: uuid
       * @description The id (UUID) of the model that the annotation belongs to, or `null` if it belongs to none.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id?: string | null;
      /**
       * @description The id of the annotation.
       * @example 8301
       */
      annotation_id: number;
      /**
       * @description `true` if the annotation is used when a model is trained, or `null` if that is not set.
       * @example false
       */
      for_training?: boolean | null;
    };
    /** @description The result of one model for one image. */
    ModelResult: {
      /**
       * @description `OK` (good) or `NG` (defective).
       * @example NG
       * @enum {string}
       */
      label: 'OK' | 'NG';
      /**
       * @description The number of defects that were found.
       * @example 1
       */
      detected_objects: number;
      /**
       * @description The accuracy of the detection in percent, or `null` if it is not known.
       * @example 92
       */
      detection_accuracy?: number | null;
      /**
       * @description The key of the picture in the server's storage.
       * @example plate-new-01-1027
       */
      image_key: string;
      /**
       * @description The same as `label`, in words.
       * @example defective
       */
      result: string;
      /**
       * Format: uuid
       * @description The id (UUID) of the model.
       * @example 5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
       */
      model_id: string;
      /** @description The annotations of the image, or `null` if there are none. */
      annotations?: components['schemas']['Annotation'][] | null;
      /**
       * @description `true` once a person has agreed with the result, or `null` if nothing is recorded.
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
      /** @description What the model said. */
      computed?: components['schemas']['Assessment'];
      /** @description What holds after a person has corrected the result. */
      final?: components['schemas']['Assessment'];
    };
    /** @description The result of one model for one image of an item. */
    ItemModelAssessment: {
      /** @description The annotations of the image, or `null` if there are none. */
      annotations?: components['schemas']['Annotation'][] | null;
      /** @description What the model said. */
      computed?: components['schemas']['Assessment'];
      /**
       * @description `true` once a person has agreed with the result, or `null` if nothing is recorded.
       * @example true
       */
      confirmed?: boolean | null;
      /**
       * @description The media type of the file, such as image/png, or `null` if it is not known.
       * @example image/png
       */
      content_type?: string | null;
      /**
       * Format: uri-reference
       * @description Where the picture with green boxes around the defects lies (URL), or `null` if there is none.
       * @example https://yourserverurl.com/images/processed/1027.png
       */
      processed_url?: string | null;
      /**
       * @description The number of defects that were found, or `null` if none were counted.
       * @example 1
       */
      defect_counted?: number | null;
      /**
       * @description `true` if the original is stored on the server, or `null` if that is not known.
       * @example true
       */
      is_raw_uploaded?: boolean | null;
      /**
       * @description The id of the image, or `null` if it is not known.
       * @example 1027
       */
      image_id?: number | null;
      /**
       * @description The height of the image in pixels, or `null` if it is not known.
       * @example 480
       */
      height?: number | null;
      /**
       * @description The width of the image in pixels, or `null` if it is not known.
       * @example 640
       */
      width?: number | null;
      /**
       * @description The size of the file in bytes, or `null` if it is not known.
       * @example 184320
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
      /** @description What holds after a person has corrected the result. */
      final?: components['schemas']['Assessment'];
      /** @description The EXIF tags that the camera wrote into the file. */
      exif_metadata?: components['schemas']['ExifMetadata'];
    };
  };
  responses: {
    /** @description The request is not valid. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['BaseError'];
      };
    };
    /** @description The access token is missing or not valid. */
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
    /** @description The language of error texts, `en` or `ja`. */
    AcceptLanguage: string;
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
        /** @description The language of error texts, `en` or `ja`. */
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
      400: components['responses']['InvalidRequest'];
      /** @description The client id or the client secret was not accepted. */
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
        /** @description The language of error texts, `en` or `ja`. */
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
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  upload_license: {
    parameters: {
      query?: never;
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The license file as a form. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      /** @description The license was refused. */
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
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The images and what they are for, as a form. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['UploadRequest'];
      };
    };
    responses: {
      /** @description The ids of the uploaded items. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadResponse'];
        };
      };
      /** @description The form has no image, has a file that cannot be used, or is not valid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  get_items: {
    parameters: {
      query?: never;
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
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
         * @description `true` to get the `annotations` of the images.
         * @example true
         */
        show_annotations?: boolean;
        /**
         * @description `true` to get the `assessments` of the models.
         * @example true
         */
        show_assessments?: boolean;
      };
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description The id of the item, as `GET /v1/items` lists it.
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
      400: components['responses']['InvalidRequest'];
      /** @description The token or the client has no access to the item. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description There is no item with this id. */
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
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description The id of the image, as `GET /v1/item/{item_id}` returns it.
         * @example 1027
         */
        image_id: number;
      };
      cookie?: never;
    };
    /** @description The boxes to add. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      /** @description There is no image with this id. */
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
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
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
      401: components['responses']['PermissionDenied'];
      /** @description There is no algorithm. */
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
        /** @description The language of error texts, `en` or `ja`. */
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
      /** @description The new model, which is now being trained. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrainResponse'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      /** @description There is no active license, or no access to an item. */
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
         * @description The short code of an algorithm. Only models of this algorithm are returned.
         * @example AE
         */
        algorithm_id?: string;
      };
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  delete_models: {
    parameters: {
      query?: never;
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The ids of the models to delete. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      /** @description There is no model with one of the ids. */
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
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The ids of the models to export. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  import_models: {
    parameters: {
      query?: never;
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The zip file as a form. */
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
      400: components['responses']['InvalidRequest'];
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
  predict: {
    parameters: {
      query?: never;
      header?: {
        /** @description The language of error texts, `en` or `ja`. */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The items to predict and the model to use. */
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
      /** @description There is no model that can predict, or the request is not valid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      401: components['responses']['PermissionDenied'];
      /** @description There is no active license. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BaseError'];
        };
      };
      /** @description There is no item with one of the ids. */
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
        /** @description The language of error texts, `en` or `ja`. */
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
      401: components['responses']['PermissionDenied'];
      default: components['responses']['Default'];
    };
  };
}
