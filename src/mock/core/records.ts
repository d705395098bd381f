/** What the mock stores. Times are milliseconds since 1970; every value survives a structured clone. */

export type Label = 'OK' | 'NG';

/** A rectangle in pixels of its picture, from the top left corner; the maxima are exclusive. */
export interface Box {
  x_min: number;
  x_max: number;
  y_min: number;
  y_max: number;
}

export interface Meta {
  name: 'state';
  /** The last number that was given out, per kind of thing. */
  sequences: Readonly<Record<string, number>>;
}

export interface Client {
  client_id: string;
  client_secret: string;
  /** How long its tokens are valid. */
  token_seconds: number;
  licensed: boolean;
  /** Whether the server has algorithms for it. */
  has_algorithms: boolean;
  context_id: number;
  title: string;
}

export interface Token {
  token: string;
  client_id: string;
  sequence: number;
  expires_at: number;
}

export interface Item {
  item_id: string;
  client_id: string;
  sequence: number;
  training: boolean;
  /** What the uploader, or a person who corrected a result, said. */
  label: Label | null;
  image_ids: readonly number[];
}

export interface Image {
  image_id: number;
  client_id: string;
  item_id: string;
  content_type: string;
  file_size: number;
  width: number;
  height: number;
  /** Of the bytes: results of pictures that cannot be looked into depend on it. */
  digest: number;
  /** Part of the picture's address, so that nobody finds another client's pictures by counting. */
  key: string;
  annotations: readonly PersonAnnotation[];
  /** A person has looked at it, even if nothing was marked. */
  reviewed: boolean;
  /** Whether it could be looked into; absent in images stored by earlier versions. */
  analyzed?: boolean;
}

/** A box that a person drew. The left and top edges may be left open. */
export interface PersonAnnotation {
  annotation_id: number;
  x_min: number | null;
  x_max: number;
  y_min: number | null;
  y_max: number;
  notes: string | null;
}

export interface Picture {
  image_id: number;
  client_id: string;
  bytes: Uint8Array;
}

/** What a model sees of a picture: three values per cell of a grid (see inspection/features.ts). */
export interface ImageFeatures {
  image_id: number;
  client_id: string;
  cells: Uint8Array;
  /** A small copy as a PNG file, where making one takes long. */
  preview?: Uint8Array;
}

export interface Model {
  model_id: string;
  client_id: string;
  sequence: number;
  name: string;
  algorithm_id: string;
  version: string;
  /** The parameters with their values, by variable name. */
  parameters: Readonly<Record<string, string>>;
  finished_at: number;
  failure: TrainingFailure | null;
  deleted: boolean;
  ok_img_count: number;
  ng_img_count: number;
  /** The picture that stands for the model. */
  image_id: number | null;
  /** What good cells look like, lowest and highest; null if no good picture could be looked into. */
  reference: { low: Uint8Array; high: Uint8Array } | null;
  /** How far the faintest defect that persons marked lies outside of it; absent if the algorithm uses no annotations, and in models stored by earlier versions. */
  faintest_defect?: number | null;
}

export interface TrainingFailure {
  reason: 'noGoodImages' | 'noAnnotations' | 'malformedParameter';
  /** What the texts of the reason speak of. */
  args: Readonly<Record<string, string>>;
}

/** A job is planned completely when it is queued: how far it is follows from the clock alone. */
export interface Job {
  job_id: number;
  client_id: string;
  type: 'training' | 'prediction';
  queued_at: number;
  starts_at: number;
  ends_at: number;
  outcome: 'success' | 'failed' | 'cancelled';
}

/** What a model says about an item; it shows from `finished_at` on. */
export interface Result {
  result_id: string;
  client_id: string;
  item_id: string;
  model_id: string;
  created_at: number;
  finished_at: number;
  images: readonly ImageResult[];
}

export interface ImageResult {
  image_id: number;
  label: Label;
  /** Percent. */
  accuracy: number;
  boxes: readonly (Box & { annotation_id: number })[];
}

export interface Tables {
  meta: Meta;
  clients: Client;
  tokens: Token;
  items: Item;
  images: Image;
  pictures: Picture;
  features: ImageFeatures;
  models: Model;
  jobs: Job;
  results: Result;
}
