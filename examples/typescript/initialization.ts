import createClient from 'openapi-fetch';
import type { paths } from './types.ts';

export function connect(baseUrl: string) {
  // t(:sampleErrorLanguage)
  return createClient<paths>({ baseUrl, headers: { 'Accept-Language': 'en' } });
}

// t(:sampleServerOrSandbox)
export const server = process.env.HACARUS_API_URL ?? 'http://127.0.0.1:4010/api';
export const api = connect(server);
