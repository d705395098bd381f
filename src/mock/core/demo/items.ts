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

/** The items that the contract's examples speak of, with the same image ids, so that the examples work as they stand. */
export const demoItems: readonly DemoItem[] = [
  training('plate-ok-01', 'OK', 1021),
  training('plate-ok-02', 'OK', 1022),
  training('plate-ok-03', 'OK', 1023),
  training('plate-ng-01', 'NG', 1024),
  inspected('plate-new-01', 1027),
  inspected('plate-new-02', 1028),
  inspected('plate-new-03', 1029),
  { ...inspected('plate-other-01', 1030), client_id: 'other-client', file: 'plate-ok-05.png' },
];

/** The items that the demo client's model has predicted already; the others wait. */
export const predictedItems: readonly string[] = ['plate-new-01'];

/** The demo client's model: the one of the contract's examples. */
export const demoModel = {
  model_id: '5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa',
  name: 'plates-v1',
  algorithm_id: 'AE',
};

function training(item_id: string, label: Label, image_id: number): DemoItem {
  return { client_id: demo, item_id, file: `${item_id}.png`, training: true, label, image_id };
}

function inspected(item_id: string, image_id: number): DemoItem {
  return { client_id: demo, item_id, file: `${item_id}.png`, training: false, label: null, image_id };
}
