/*
 * What a run of an example is like, whoever runs it: `npm run examples`, which records its output, or the reader's browser. Both see the same times,
 * count the same polls and print the same.
 */

/** When the clock of every example starts. */
const start = Date.parse('2026-04-01T09:00:00Z');

/** The clock stands still but for this step at each request, so that times and the number of polls are the same in every run (milliseconds). */
const step = 3000;

interface Service {
  fetch(request: Request): Promise<Response>;
}

/**
 * Makes a service whose clock moves with the requests that it gets.
 *
 * @param create makes it with this clock: milliseconds since 1970
 */
export function onExampleClock<Made extends Service>(create: (clock: () => number) => Made): Made {
  let now = start;
  const service = create(() => now);
  return {
    ...service,
    fetch(request: Request) {
      now += step;
      return service.fetch(request);
    },
  };
}

/**
 * The variables that an example reads.
 *
 * @param client the client that it logs in as, if it says so
 * @param addresses of its servers, in order
 */
export function exampleEnvironment(
  client: string | null | undefined,
  [first, second]: readonly string[],
): Record<string, string> {
  return {
    ...(first !== undefined && { HACARUS_API_URL: first }),
    ...(second !== undefined && { HACARUS_OTHER_API_URL: second }),
    ...(client && { HACARUS_CLIENT_ID: client, HACARUS_CLIENT_SECRET: client.replace(/client$/, 'secret') }),
  };
}

/** The file that examples import. */
export const exportedFile = 'models.zip';

/**
 * The content of {@link exportedFile}: the models of the demo client.
 *
 * @param service in its initial state
 * @param address of its API
 */
export async function exportedModels(service: Service, address: string): Promise<Uint8Array> {
  const call = (method: string, path: string, token: string, body?: object): Promise<Response> =>
    service.fetch(
      new Request(address + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const credentials = {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  };
  const login = (await (await call('POST', '/auth/token', '', credentials)).json()) as {
    data: { access_token: string };
  };
  const token = login.data.access_token;
  const models = (await (await call('GET', '/v1/models', token)).json()) as { data: { model_id: string }[] };
  const response = await call('POST', '/v1/export_models', token, {
    model_ids: models.data.map(({ model_id }) => model_id),
  });
  return new Uint8Array(await response.arrayBuffer());
}
