import type { HeaderRule } from '../headerRules.ts';

/** The addresses of a rule as a regular expression, for nginx and Caddy. */
export function regular({ path, pattern }: HeaderRule): string {
  return (
    pattern?.source.replaceAll('\\/', '/') ??
    `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '.*')}$`
  );
}

export function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
