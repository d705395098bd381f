import type { Patch } from '../patch.ts';
import { accessibilityPatches } from './accessibility.ts';
import { responsePatches } from './responses.ts';
import { formPatches } from './forms.ts';
import { layoutPatches } from './layout.ts';
import { partPatches } from './parts.ts';
import { requestPatches } from './requests.ts';
import { startPatches } from './startup.ts';

/** Everything that is changed in Elements' modules, besides their words. */
export const patches: readonly Patch[] = [
  ...partPatches,
  ...accessibilityPatches,
  ...layoutPatches,
  ...formPatches,
  ...requestPatches,
  ...responsePatches,
  ...startPatches,
];
