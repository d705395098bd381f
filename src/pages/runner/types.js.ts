import type { APIRoute } from 'astro';
import { typeWorkerScript } from '../../runner/types/typeWorkerScript';

/** What checks the types of a sample that a reader edits. */
export const GET: APIRoute = async () =>
  new Response((await typeWorkerScript()).text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
