import { listAt, valueAt } from './responseParts.ts';

/** An item as a response tells of it: its verdict and its pictures. */
export interface InspectedItem {
  item_id: string;
  isTraining: boolean;
  /** OK or NG; undefined while nobody has said anything. */
  label: string | undefined;
  /** Whether a person gave the label. */
  byPerson: boolean;
  /** The model's confidence in percent. */
  accuracy: number | undefined;
  pictures: ItemPicture[];
}

export interface ItemPicture {
  url: string;
  /** Whether the model's boxes are drawn into it. */
  processed: boolean;
  imageId: number | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Boxes that persons drew, in pixels of the picture; undefined where the response does not tell. */
  personBoxes: PictureBox[] | undefined;
  /** Boxes around what models found, each box once. */
  modelBoxes: PictureBox[];
  /** How many defects there are. */
  defects: number | undefined;
}

export interface PictureBox {
  x_min: number;
  x_max: number;
  y_min: number;
  y_max: number;
  notes: string | undefined;
}

/**
 * The items in a response of `get_item` or `get_items`, those for prediction first.
 *
 * @param response parsed JSON, of any shape
 */
export function inspectedItems(response: unknown): InspectedItem[] {
  const data = valueAt(response, 'data');
  if (typeof valueAt(data, 'item_id') === 'string') return [readItem(data)];
  return [...listAt(data, 'predict'), ...listAt(data, 'training')]
    .filter((item) => typeof valueAt(item, 'item_id') === 'string')
    .map(readItem);
}

function readItem(item: unknown): InspectedItem {
  const images = listAt(item, 'images');
  const assessments = listAt(item, 'models').flatMap((model) => listAt(model, 'assessments'));
  const byPerson = text(valueAt(item, 'override', 'label'));
  const byModel = listAt(item, 'models').map((model) => text(valueAt(model, 'aggregate', 'label')));
  const results = images.flatMap((image) => listAt(image, 'model_results'));
  const accuracies = [
    ...results.map((result) => valueAt(result, 'detection_accuracy')),
    ...assessments.map((assessment) => valueAt(assessment, 'computed', 'detection_accuracy')),
  ].map(number);
  const main = text(valueAt(item, 'default_image'));
  const pictures = images.map(readPicture).filter(({ url }) => url !== '');
  return {
    item_id: String(valueAt(item, 'item_id')),
    isTraining: valueAt(item, 'is_training_data') === true,
    label: byPerson ?? byModel.findLast((label) => label !== undefined),
    byPerson: byPerson !== undefined,
    accuracy: accuracies.findLast((accuracy) => accuracy !== undefined),
    pictures: pictures.length > 0 ? pictures : main ? [pictureAt(main)] : [],
  };
}

function readPicture(image: unknown): ItemPicture {
  const processed = text(valueAt(image, 'processed_url'));
  const annotations = valueAt(image, 'annotations');
  return {
    url: processed ?? text(valueAt(image, 'raw_url')) ?? '',
    processed: processed !== undefined,
    imageId: number(valueAt(image, 'image_id')),
    width: number(valueAt(image, 'width')),
    height: number(valueAt(image, 'height')),
    personBoxes: Array.isArray(annotations)
      ? annotations.filter((box) => valueAt(box, 'model_id') === null).flatMap(readBox)
      : undefined,
    modelBoxes: oneOfEach(
      listAt(image, 'annotations')
        .filter((box) => typeof valueAt(box, 'model_id') === 'string')
        .flatMap(readBox),
    ),
    defects: number(valueAt(image, 'defect_counted')),
  };
}

function pictureAt(url: string): ItemPicture {
  const unknown = { imageId: undefined, width: undefined, height: undefined, personBoxes: undefined };
  return { url, processed: false, defects: undefined, modelBoxes: [], ...unknown };
}

/** Two models may have found the same defect. */
function oneOfEach(boxes: readonly PictureBox[]): PictureBox[] {
  return [...new Map(boxes.map((box) => [JSON.stringify(box), box])).values()];
}

function readBox(box: unknown): PictureBox[] {
  const [x_max, y_max] = [number(valueAt(box, 'x_max')), number(valueAt(box, 'y_max'))];
  if (x_max === undefined || y_max === undefined) return [];
  const x_min = number(valueAt(box, 'x_min')) ?? 0;
  const y_min = number(valueAt(box, 'y_min')) ?? 0;
  return [{ x_min, x_max, y_min, y_max, notes: text(valueAt(box, 'notes')) }];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
