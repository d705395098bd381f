import type { APIRoute } from 'astro';
import { replays } from '../../runner/replayFiles';

/** The requests of the samples that browsers do not run. */
export const GET: APIRoute = () => Response.json(replays());
