import type { APIRoute } from 'astro';
import { framePage } from '../../../runner/runnerScripts';

/** The frame that samples run in. */
export const GET: APIRoute = async () =>
  new Response(await framePage(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
