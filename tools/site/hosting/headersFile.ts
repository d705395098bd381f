import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, secureHeaders } from '../headerRules.ts';

/**
 * For Netlify, Cloudflare Pages and their kin: a file `_headers` at the root of the site. There every rule that matches adds its headers, so
 * that a rule takes back first what an earlier one gave (`! Name`), and patterns are globs.
 *
 * @param base what the site is deployed below
 * @param files the site's files, for the rules whose pattern no glob can say
 */
export function headersFile(base: string, files: readonly string[]): string {
  const entries = headerRules.flatMap((rule, index) => {
    const paths = rule.pattern ? files.filter((file) => rule.pattern?.test(file)) : [rule.path];
    const earlier = new Set(headerRules.slice(0, index).flatMap(({ headers }) => Object.keys(headers)));
    const headers = index === 0 ? { ...rule.headers, ...secureHeaders } : rule.headers; // such hosts have TLS
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(earlier.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return paths.map((path) => [base.slice(0, -1) + path, ...lines].join('\n'));
  });
  return `# Made by the build from tools/site/headerRules.ts.\n${entries.join('\n')}\n`;
}

/** Puts the `_headers` file into a built site. */
export function writeHeadersFile(folder: string, base: string): void {
  const files = globSync('**/*', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);
  writeFileSync(join(folder, '_headers'), headersFile(base, files.sort()));
}
