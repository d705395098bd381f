import createClient from 'openapi-fetch';
import type { paths } from './types.ts';

export const api = createClient<paths>({
  // t(:sampleServer)
  baseUrl: process.env.HACARUS_API_URL ?? 'http://127.0.0.1:4010/api',
  // t(:sampleErrorLanguage)
  headers: { 'Accept-Language': 'en' },
});
