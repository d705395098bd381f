import { gzipSync } from 'node:zlib';
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

describe('the files of the explorer', { timeout: 60_000 }, async () => {
  const files = await explorerFiles();
  const stylesheet = [...files.values()][0]?.stylesheet.content ?? '';

  it.each(siteTranslator().languages)(
    '%s: the scripts are modules, with the words of the language',
    (language) => {
      const { script, chunks } = files.get(language) ?? expect.fail('no files');
      const all = [script, ...chunks];
      for (const { content } of all)
        expect(() => parse(content, { ecmaVersion: 'latest', sourceType: 'module' })).not.toThrow();
      const code = all.map(({ content }) => content).join('\n');
      // Not toContain: a failure would print the whole bundle.
      expect(code.includes(siteTranslator().in(language)('elementsReadOnly'))).toBe(true);
      expect(/(?<![A-Za-z0-9])t\(:[a-z]\w*[,)]/.exec(code)).toBeNull();
      const names = new Set(all.map(({ name }) => name));
      const imported = [...code.matchAll(/["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name = '']) => name);
      expect(imported.filter((name) => !names.has(name))).toEqual([]);
      expect(imported.length).toBeGreaterThan(3);
    },
  );

  it('all scripts together are lighter than 400 kB, and what the form needs than 150', () => {
    const { script, chunks } = files.get('en') ?? expect.fail('no files');
    const weight = (list: { content: string }[]) =>
      list.reduce((sum, { content }) => sum + gzipSync(content).length, 0);
    const form = chunks.filter(({ name }) => !name.includes('Documentation'));
    expect(weight([script, ...chunks])).toBeLessThan(400_000);
    expect(weight([script, ...form])).toBeLessThan(150_000);
  });

  it('nothing is evaluated, and nothing says where this was built', () => {
    for (const { script, chunks } of files.values())
      for (const { name, content } of [script, ...chunks]) {
        expect([name, /\beval\(|new Function\(/.exec(content)?.[0]]).toEqual([name, undefined]);
        expect([name, content.includes(process.cwd())]).toEqual([name, false]);
      }
  });

  it('the licenses name what is in the script, and say that Elements is modified', () => {
    const { licenses, script } = files.get('en') ?? expect.fail('no files');
    expect(script.content.split('\n')[0]).toContain(licenses.name);
    expect(licenses.content).toContain('MODIFIED');
    for (const name of ['@stoplight/elements-core', '@stoplight/mosaic', 'react-dom', 'jotai', 'es-toolkit'])
      expect(licenses.content).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licenses.content).not.toContain(process.cwd());
  });

  it('the style sheet reaches only Elements', () => {
    const rules = stylesheet.replace(/@media[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
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
