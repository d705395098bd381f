import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { components } from '../api/types.ts';
import { createMemoryStore } from '../mock/core/memoryStore.ts';
import { createMock } from '../mock/core/createMock.ts';
import { mockData } from '../mock/source/readMockData.ts';

type Item = components['schemas']['GetItemResponse']['data'];

/** What the sandbox says of one plate. */
export interface SampleResult {
  /** The response of `GET /v1/item/{item_id}`, without its envelope. */
  item: Item;
  /** PNG with the green box, the picture at `processed_url`. */
  picture: Uint8Array<ArrayBuffer>;
}

/** A plate with a dent, of the sample pictures. */
const plate = 'plate-ng-02.png';
const origin = 'http://localhost';

let shared: Promise<SampleResult> | undefined;

/** A real result for the first page and the share images: at build the sandbox inspects a plate, as it does in the browser. */
export function sampleResult(): Promise<SampleResult> {
  return (shared ??= inspectPlate());
}

async function inspectPlate(): Promise<SampleResult> {
  const samples = (file: string) => readFile(join(process.cwd(), 'public/samples', file));
  // Always the same moment: a build gives the same bytes as the one before.
  let now = Date.UTC(2026, 0, 1);
  const mock = createMock({ data: mockData(), store: createMemoryStore(), samples, clock: () => now });

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await mock.fetch(new Request(`${origin}/api${path}`, init));
    if (!response.ok) throw new Error(`the sandbox refused ${path}: ${await response.text()}`);
    return response;
  };
  const json = async (path: string, body: unknown, headers = {}): Promise<Response> =>
    send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, 'Content-Type': 'application/json' },
    });

  const login = await json('/auth/token', {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  });
  const token = (await login.json()) as components['schemas']['LoginResponse'];
  const headers = { Authorization: `Bearer ${token.data.access_token}` };

  const form = new FormData();
  form.set('training', 'false');
  form.set('files', new File([await samples(plate)], plate, { type: 'image/png' }));
  await send('/v1/upload', { method: 'POST', body: form, headers });
  const item_id = plate.replace('.png', '');
  await json('/v1/serve', { item_ids: [item_id] }, headers);
  now += 60_000;

  const found = await send(`/v1/item/${item_id}?show_annotations=true`, { headers });
  const { data: item } = (await found.json()) as components['schemas']['GetItemResponse'];
  const address = new URL(item.images?.[0]?.processed_url ?? '', origin);
  const picture = await mock.fetch(new Request(address));
  return { item, picture: await picture.bytes() };
}
