import type { APIRoute } from 'astro';
import { workerScript } from '../explorer/workerScript';

/** The sandbox: the mock for the reader's browser. At the site's root, so that it may answer `/api/`. */
export const GET: APIRoute = async () =>
  new Response(await workerScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
