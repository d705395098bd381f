import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, headerRules, secureHeaders } from './headerRules.ts';

/*
 * The headers of headerRules.ts in the languages of other servers. `npm run hosting` writes them; a test compares what is committed.
 */

const regular = ({ path, pattern }: HeaderRule): string =>
  pattern?.source.replaceAll('\\/', '/') ??
  `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '.*')}$`;

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

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

/** For nginx: maps by the address, so that no `location` has to repeat the others' headers. To be included at the level of `http`. */
export function nginxMaps(): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const rules = headerRules.filter(({ headers }) => headers[name] !== undefined);
    const [first, ...others] = rules;
    // nginx takes the first regular expression that matches: the last rule comes first.
    const lines = others
      .toReversed()
      .map((rule) => `    ${quoted(`~${regular(rule)}`)} ${quoted(rule.headers[name] ?? '')};`);
    return `map $uri ${variable(name)} {\n    default ${quoted(first?.headers[name] ?? '')};\n${lines.map((line) => `${line}\n`).join('')}}`;
  });
  return `# Made from tools/site/headerRules.ts by “npm run hosting”.\n${maps.join('\n')}\n`;
}

/** For nginx: what a `server` includes. HSTS only where TLS is. */
export function nginxHeaders(): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const lines = names.map((name) => `add_header ${name} ${variable(name)} always;`);
  const secure = Object.entries(secureHeaders).map(
    ([name, value]) => `# add_header ${name} "${value}" always;`,
  );
  return [
    '# Made from tools/site/headerRules.ts by “npm run hosting”.',
    ...lines,
    '# Where the site is served over TLS:',
    ...secure,
    '',
  ].join('\n');
}

/** For Caddy: a snippet that a site imports. Inside of `route` its blocks keep their order; else the one without a matcher would come last. */
export function caddySnippet(): string {
  const matchers = headerRules
    .slice(1)
    .map((rule, index) => `\t@rule${index + 1} path_regexp ${regular(rule)}`);
  const blocks = headerRules.flatMap(({ headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`);
    return [`\t\theader ${index === 0 ? '' : `@rule${index} `}{`, ...lines, '\t\t}'];
  });
  const secure = Object.entries(secureHeaders).map(([name, value]) => `\t\theader @tls ${name} "${value}"`);
  return [
    '# Made from tools/site/headerRules.ts by “npm run hosting”.',
    '(docs_headers) {',
    ...matchers,
    '\t@tls protocol https',
    '\troute {',
    ...blocks,
    ...secure,
    '\t}',
    '}',
    '',
  ].join('\n');
}

function variable(name: string): string {
  return `$docs_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** For nginx: each language has its own page for unknown addresses. */
function nginxNotFound(languages: readonly string[]): string {
  const [, ...others] = languages;
  return [
    '# Made from the folders of locales/ by “npm run hosting”.',
    'error_page 404 /404.html;',
    ...others.map((language) => `location /${language}/ {\n    error_page 404 /${language}/404.html;\n}`),
    '',
  ].join('\n');
}

/** For Caddy: the same. */
function caddyNotFound(languages: readonly string[]): string {
  const [, ...others] = languages;
  const rewrites = others.map(
    (language) => `\t\t@${language} path /${language}/*\n\t\trewrite @${language} /${language}/404.html`,
  );
  const exceptions = others.map((language) => `/${language}/*`).join(' ');
  return [
    '# Made from the folders of locales/ by “npm run hosting”.',
    '(docs_not_found) {',
    '\thandle_errors {',
    // What was set before stays, but for how long the file that is not there might be kept.
    '\t\theader Cache-Control no-cache',
    ...rewrites,
    exceptions
      ? `\t\t@other not path ${exceptions}\n\t\trewrite @other /404.html`
      : '\t\trewrite * /404.html',
    '\t\tfile_server {\n\t\t\tprecompressed br gzip\n\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** All files of `hosting/generated`, by name. */
export function hostingFiles(languages: readonly string[]): Record<string, string> {
  return {
    'headers.caddy': caddySnippet(),
    'not-found.caddy': caddyNotFound(languages),
    'header-maps.nginx.conf': nginxMaps(),
    'headers.nginx.conf': nginxHeaders(),
    'not-found.nginx.conf': nginxNotFound(languages),
  };
}
