import { builtSite } from '../../tools/site/buildSite.ts';
import { type Variant, variants } from '../../tools/site/variants.ts';

/** Vitest's global setup: every variant of the site is there and fresh. At the same time: a build alone leaves a third of two processors idle. */
export default async function buildAll(): Promise<void> {
  await Promise.all(
    (Object.keys(variants) as Variant[]).map((variant) =>
      builtSite(variant, process.cwd(), { say: console.log }),
    ),
  );
}
