import { builtSite } from '../../src/build/buildSite.ts';
import { type Variant, variants } from '../../src/build/variants.ts';

/** Vitest's global setup: every variant of the site is there and fresh. */
export default function buildAll(): void {
  for (const variant of Object.keys(variants) as Variant[])
    builtSite(variant, process.cwd(), { say: console.log });
}
