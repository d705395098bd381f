import { api, server } from './initialization.ts';

export async function logIn(client: typeof api, client_id: string, client_secret: string) {
  const body = { client_id, client_secret, grant_type: 'client_credentials' } as const;
  const { data, error, response } = await client.POST('/auth/token', { body });
  if (!data) {
    const title =
      typeof error === 'string' ? 'The response is not JSON.' : error.errors.title;
    throw new Error(`${response.status} ${title}`);
  }

  // t(:sampleTokenEverywhere)
  const token = `Bearer ${data.data.access_token}`;
  client.use({ onRequest: ({ request }) => request.headers.set('Authorization', token) });
  return data.data.expires;
}

// t(:sampleLoginFailed)
function stop(reason: unknown): never {
  const { message, cause } = reason as Error & { cause?: { code?: string } };
  console.error(`Login at ${server} failed: ${cause?.code ?? message}`);
  process.exit(1);
}

const { HACARUS_CLIENT_ID: id, HACARUS_CLIENT_SECRET: secret } = process.env;
const expires = await logIn(api, id ?? 'demo-client', secret ?? 'demo-secret').catch(stop);
if (import.meta.main) console.log({ expires });
export { api };
