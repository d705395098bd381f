import { headerRules, secureHeaders } from '../headerRules.ts';
import { quoted, regular } from './ruleTexts.ts';

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

/** For nginx: each language has its own page for unknown addresses. */
export function nginxNotFound(languages: readonly string[]): string {
  const [, ...others] = languages;
  return [
    '# Made from the folders of locales/ by “npm run hosting”.',
    'error_page 404 /404.html;',
    ...others.map((language) => `location /${language}/ {\n    error_page 404 /${language}/404.html;\n}`),
    '',
  ].join('\n');
}

function variable(name: string): string {
  return `$docs_${name.toLowerCase().replaceAll('-', '_')}`;
}
