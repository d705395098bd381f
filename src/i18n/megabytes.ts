import type { Translate } from './translate.ts';

/** `20 MB`, as a language writes it. */
export function megabytes(bytes: number, t: Translate): string {
  return t('sandboxRulesMegabytes', { size: bytes / 1e6 });
}
