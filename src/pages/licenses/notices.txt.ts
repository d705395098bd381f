import type { APIRoute } from 'astro';
import { noticesText, shippedPackages } from '../../licenses/shippedPackages.ts';

/** The license texts of everything that the site's scripts and styles are made of. */
export const GET: APIRoute = async () => new Response(noticesText(await shippedPackages()));
