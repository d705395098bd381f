import type { APIRoute } from 'astro';
import { compilerScript } from '../../explorer/workerScript';

/** Compiles the explorer's largest script between two visits. */
export const GET: APIRoute = async () =>
  new Response(await compilerScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
