import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { createMock, type Mock, type MockOptions } from '../../src/mock/core/createMock.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';
import { readSample } from '../../src/mock/node/readSample.ts';

export const data = mockData();
const origin = 'http://127.0.0.1:4010';
const start = Date.parse('2026-01-02T03:04:05Z');

/** The initial state, made once: to look at the sample pictures takes longer than most tests. */
const initial = createMemoryStore();
await createMock({ data, store: initial, samples: readSample, clock: () => start }).overview('demo-client');

/** A mock in memory whose clock stands still until it is told to move. */
export interface TestMock {
  mock: Mock;
  /** The mock's own faults: a test that provokes none expects this to stay empty. */
  faults: unknown[];
  /** Lets time pass. */
  wait(milliseconds: number): void;
  /** Sends a request; the token of a client is added where one is named. */
  send(method: string, path: string, options?: SendOptions): Promise<MockResponse>;
  upload(
    files: Record<string, Uint8Array | string>,
    fields?: Record<string, string>,
    client?: string,
  ): Promise<MockResponse>;
}

export interface SendOptions {
  client?: string | null;
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
}

export interface MockResponse {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into responses of all shapes
  json: any;
  bytes: Uint8Array;
}

export function createTestMock(options: Partial<MockOptions> = {}): TestMock {
  let now = start;
  const faults: unknown[] = [];
  const mock = createMock({
    data,
    store: createMemoryStore(options.empty || options.samples ? [] : initial.records()),
    samples: readSample,
    clock: () => now,
    onError: (error) => faults.push(error),
    ...options,
  });
  const tokens = new Map<string, string>();
  const tokenOf = async (client: string): Promise<string> => {
    const known = tokens.get(client);
    if (known !== undefined) return known;
    const client_secret = client.replace('-client', '-secret');
    const { json } = await send('POST', '/auth/token', {
      client: null,
      json: { client_id: client, client_secret, grant_type: 'client_credentials' },
    });
    tokens.set(client, json.data.access_token);
    return json.data.access_token as string;
  };
  const send: TestMock['send'] = async (
    method,
    path,
    { client = 'demo-client', json, body, headers = {} } = {},
  ) => {
    const response = await mock.fetch(
      new Request(`${origin}/api${path}`, {
        method,
        headers: {
          ...(client !== null && { authorization: `Bearer ${await tokenOf(client)}` }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: json === undefined ? (body ?? null) : JSON.stringify(json),
      }),
    );
    return readResponse(response);
  };
  return {
    mock,
    faults,
    wait(milliseconds) {
      now += milliseconds;
    },
    send,
    upload(files, fields = { training: 'false' }, client = 'demo-client') {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      for (const [name, bytes] of Object.entries(files)) {
        form.append('files', new File([bytes as BlobPart], name, { type: 'image/png' }));
      }
      return send('POST', '/v1/upload', { client, body: form });
    },
  };
}

export async function readResponse(response: Response): Promise<MockResponse> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const json: unknown = isJson && bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  return { status: response.status, headers: response.headers, json, bytes };
}
