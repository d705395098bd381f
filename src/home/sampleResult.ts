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

/** The inspected item that every sandbox has from the start: who repeats the request gets this response. */
export const sampleRequest = '/v1/item/plate-new-01?show_annotations=true';
const origin = 'http://localhost';

let shared: Promise<SampleResult> | undefined;

/** A real result for the first page and the share images: the sandbox's response at build, the same as in the browser. */
export function sampleResult(): Promise<SampleResult> {
  return (shared ??= readPlate());
}

async function readPlate(): Promise<SampleResult> {
  const samples = (file: string) => readFile(join(process.cwd(), 'public/samples', file));
  // Always the same moment: a build gives the same bytes as the one before.
  const clock = (): number => Date.UTC(2026, 0, 1);
  const mock = createMock({ data: mockData(), store: createMemoryStore(), samples, clock });

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await mock.fetch(new Request(`${origin}/api${path}`, init));
    if (!response.ok) throw new Error(`the sandbox refused ${path}: ${await response.text()}`);
    return response;
  };
  const login = await send('/auth/token', {
    method: 'POST',
    body: JSON.stringify({
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    }),
    headers: { 'Content-Type': 'application/json' },
  });
  const token = (await login.json()) as components['schemas']['LoginResponse'];
  const headers = { Authorization: `Bearer ${token.data.access_token}` };

  const found = await send(sampleRequest, { headers });
  const { data: item } = (await found.json()) as components['schemas']['GetItemResponse'];
  const address = new URL(item.images?.[0]?.processed_url ?? '', origin);
  const picture = await mock.fetch(new Request(address));
  return { item, picture: await picture.bytes() };
}
