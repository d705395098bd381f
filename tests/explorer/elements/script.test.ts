import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { localizeCode } from '../../../src/explorer/elements/localizeCode.ts';
import { explorerFiles } from '../../../src/explorer/explorerFiles.ts';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';

describe('localizeCode', () => {
  const translate = (_: string, args?: Record<string, unknown>) =>
    `it's "${String(args?.['n'])}" \`of\` \${x}\n\\`;

  it.each([
    ['a double-quoted literal', '"t(:key)"'],
    ['a single-quoted literal', "'t(:key)'"],
    ['a template', '`t(:key)`'],
  ])('escapes a message for %s', (_, code) => {
    const run = new Function(`return ${localizeCode(code, translate)}`) as () => string;
    expect(run()).toBe('it\'s "undefined" `of` ${x}\n\\');
  });

  it('puts code of the program into a message', () => {
    const run = new Function('e', `return ${localizeCode("`t(:key, n: '${e}')`", translate)}`) as (
      e: string,
    ) => string;
    expect(run('3')).toBe('it\'s "3" `of` ${x}\n\\');
  });
});

// The bundle has two megabytes.
describe('the files of the explorer', { timeout: 60_000 }, () => {
  it.each(siteTranslator().languages)(
    '%s: the bundle is JavaScript, with the words of the language',
    (language) => {
      const { script } = explorerFiles().get(language) ?? expect.fail('no files');
      expect(() => parse(script.content, { ecmaVersion: 'latest' })).not.toThrow();
      // Not toContain: a failure would print the whole bundle.
      expect(script.content.includes(siteTranslator().in(language)('elementsParametersMissing'))).toBe(true);
      expect(/t\(:[a-z]\w*[,)]/.exec(script.content.replace(/:not\(:\w+\)/g, ''))).toBeNull();
    },
  );

  it('the style sheet reaches only Elements', () => {
    const { stylesheet } = [...explorerFiles().values()][0] ?? expect.fail('no files');
    const rules = stylesheet.content.replace(/@media[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
    const selectors = rules
      .filter((rule) => !rule.startsWith('@'))
      .flatMap((rule) => rule.split(/,(?![^(]*\))/));
    const outside = selectors.filter(
      (selector) =>
        !/^\s*(?::where\(\.explorer-elements|:root\b|\[data-theme=\w+\]|to\b|from\b|\d)/.test(selector),
    );
    expect(outside).toEqual([]);
  });
});
