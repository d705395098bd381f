import { builtSite } from '../../tools/site/buildSite.ts';
import { type Variant, variants } from '../../tools/site/variants.ts';

/** Vitest's global setup: every variant of the site is there and fresh. */
export default async function buildAll(): Promise<void> {
  for (const variant of Object.keys(variants) as Variant[])
    await builtSite(variant, process.cwd(), { say: console.log });
}
