import type { Patch } from '../patch.ts';
import { accessibilityPatches } from './accessibility.ts';
import { responsePatches } from './responses.ts';
import { formPatches } from './forms.ts';
import { layoutPatches } from './layout.ts';
import { requestPatches } from './requests.ts';
import { startPatches } from './startup.ts';

/** Everything that is changed in Elements' bundle, besides its words. */
export const patches: readonly Patch[] = [
  ...accessibilityPatches,
  ...layoutPatches,
  ...formPatches,
  ...requestPatches,
  ...responsePatches,
  ...startPatches,
];
