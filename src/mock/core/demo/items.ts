import type { Label } from '../records.ts';

/** An item of the initial state. */
export interface DemoItem {
  client_id: string;
  item_id: string;
  /** The sample picture. */
  file: string;
  training: boolean;
  label: Label | null;
  image_id: number;
}

const demo = 'demo-client';

/** The shallow dent that the demo client's model, and any other that knows good plates only, overlooks: what the explorer's story corrects. */
export const overlookedDefect = {
  item_id: 'plate-new-02',
  image_id: 1028,
  box: { x_min: 43, x_max: 87, y_min: 58, y_max: 102 },
} as const;

/** The items that the contract's examples speak of, with the same image ids, so that the examples work as they stand. */
export const demoItems: readonly DemoItem[] = [
  training('plate-ok-01', 'OK', 1021),
  training('plate-ok-02', 'OK', 1022),
  training('plate-ok-03', 'OK', 1023),
  training('plate-ng-01', 'NG', 1024),
  inspected('plate-new-01', 1027),
  inspected(overlookedDefect.item_id, overlookedDefect.image_id),
  inspected('plate-new-03', 1029),
  { ...inspected('plate-other-01', 1030), client_id: 'other-client', file: 'plate-ok-05.png' },
];

/** The items that the demo client's model has predicted already; the others wait. */
export const predictedItems: readonly string[] = ['plate-new-01'];

/** A model of the initial state, and how long ago it was trained. */
export interface DemoModel {
  model_id: string;
  name: string;
  algorithm_id: string;
  minutesAgo: number;
}

/** The demo client's default model: the one of the contract's examples. */
export const demoModel: DemoModel = {
  model_id: '5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa',
  name: 'plates-v1',
  algorithm_id: 'AE',
  minutesAgo: 60,
};

/** A model that is not the default: it can be deleted. */
export const trialModel: DemoModel = {
  model_id: '8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3',
  name: 'plates-trial',
  algorithm_id: 'AE',
  minutesAgo: 30,
};

function training(item_id: string, label: Label, image_id: number): DemoItem {
  return { client_id: demo, item_id, file: `${item_id}.png`, training: true, label, image_id };
}

function inspected(item_id: string, image_id: number): DemoItem {
  return { client_id: demo, item_id, file: `${item_id}.png`, training: false, label: null, image_id };
}
