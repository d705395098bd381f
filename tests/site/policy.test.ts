import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { variants } from '../../tools/site/variants.ts';
import { folderOf, pagesOf } from './builds.ts';
import { attribute, elementsOf } from '../../src/html/elements.ts';

const pages = pagesOf('site');
const policyOf = (source: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(source)?.[1] ?? '';

describe('the policy of each page', () => {
  test('is there, before every script and style', () => {
    const without = pages.filter(({ source }) => {
      const place = source.indexOf('http-equiv="content-security-policy"');
      return place === -1 || place > source.search(/<script|<style|<link/);
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('starts from nothing, and allows no scripts or styles that are made from text', () => {
    const loose = pages.filter(({ source }) => {
      const policy = policyOf(source);
      return (
        !policy.startsWith("default-src 'none'; ") ||
        /unsafe-(?:eval|hashes)|script-src[^;]*unsafe/.test(policy)
      );
    });
    expect(loose.map(({ file }) => file)).toEqual([]);
  });

  test('is wider only where somebody asked for it', () => {
    const wide = pages.filter(({ source }) => /unsafe-inline|https:|http:|blob:/.test(policyOf(source)));
    expect(wide.map(({ path }) => path)).toEqual(['/explorer/', '/ja/explorer/']);
  });

  test('needs nothing for attributes: there are no handlers and no style attributes', () => {
    const found = pages.flatMap(({ file, document }) =>
      [...elementsOf(document)].flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `${file}: <${tagName} ${name}>`),
      ),
    );
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('is met by every link of a script: none leads away', () => {
    const away = pages.flatMap(({ file, document }) =>
      [...elementsOf(document, 'script')]
        .map((element) => attribute(element, 'src') ?? '')
        .filter((src) => /^(?:https?:)?\/\//.test(src))
        .map((src) => `${file}: ${src}`),
    );
    expect(away).toEqual([]);
  });
});

describe.each(Object.keys(variants) as (keyof typeof variants)[])('the %s build', (variant) => {
  const folder = folderOf(variant);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz|png|wasm)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

  test('has no source map', () => {
    // TypeScript, which the editor brings, holds the template that it writes such comments with.
    const maps = files.filter(
      (file) => file.endsWith('.map') || /sourceMappingURL=(?!data:,|\$\{)/.test(readFileSync(file, 'utf8')),
    );
    expect(maps).toEqual([]);
  });

  test('tells no path of the machine that built it', () => {
    const telling = files.filter((file) => readFileSync(file, 'utf8').includes(process.cwd()));
    expect(telling).toEqual([]);
  });
});
