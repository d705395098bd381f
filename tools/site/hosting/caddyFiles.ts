import { headerRules, secureHeaders } from '../headerRules.ts';
import { quoted, regular } from './ruleTexts.ts';

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

/** For Caddy: each language has its own page for unknown addresses. */
export function caddyNotFound(languages: readonly string[]): string {
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
