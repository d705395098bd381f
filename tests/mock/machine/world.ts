import { readSample } from '../../../src/mock/node/readSample.ts';
import { createTestMock, type TestMock } from '../testMock.ts';

export const clients = ['demo-client', 'other-client'] as const;
export type ClientId = (typeof clients)[number];

/** What the facts say must be so, whatever was asked before: kept beside the mock, and much simpler than it. */
export interface Expectations {
  /** Item → who uploaded it. */
  owners: Map<string, ClientId>;
  licensed: Set<ClientId>;
  models: ModelExpectation[];
}

export interface ModelExpectation {
  model_id: string;
  owner: ClientId;
  deleted: boolean;
  /** The statuses that were seen, in order. */
  seen: string[];
}

/** The mock that is tried. */
export interface World extends TestMock {
  /** How far each job of a client was when last looked at, in the order of queueing. */
  phases: Record<ClientId, number[]>;
}

export const samples = {
  ok: await readSample('plate-ok-04.png'),
  ng: await readSample('plate-ng-02.png'),
};

/** Where everything starts. */
export function start(): { model: Expectations; real: World } {
  const owners = [
    'plate-ok-01',
    'plate-ok-02',
    'plate-ok-03',
    'plate-ng-01',
    'plate-new-01',
    'plate-new-02',
    'plate-new-03',
  ];
  return {
    model: {
      owners: new Map([
        ...owners.map((id): [string, ClientId] => [id, 'demo-client']),
        ['plate-other-01', 'other-client'],
      ]),
      licensed: new Set(['demo-client']),
      models: [ready('5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa'), ready('8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3')],
    },
    real: { ...createTestMock(), phases: { 'demo-client': [], 'other-client': [] } },
  };
}

/** The element that a random number chooses. */
export function pick<Value>(values: readonly Value[], number: number): Value | undefined {
  return values[number % Math.max(1, values.length)];
}

function ready(model_id: string): ModelExpectation {
  return { model_id, owner: 'demo-client', deleted: false, seen: ['active'] };
}
