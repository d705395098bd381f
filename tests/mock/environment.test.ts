import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = 'src/mock/core';
/** They know neither Node nor the browser themselves, as the bundle shows. */
const libraries = [
  'hono',
  'hono/utils/accept',
  'fflate',
  'fast-png',
  'jpeg-js/lib/decoder.js',
  '@cfworker/json-schema',
];
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('the mock’s core', () => {
  it.each(sources)('%s imports neither Node nor what lies outside of the core', (file) => {
    const source = readFileSync(join(core, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    for (const [, isType, name = ''] of source.matchAll(
      /^(?:import|export) (type )?[^;]*?from '([^']+)'/gm,
    )) {
      const isInside = name.startsWith('.') && join(core, dirname(file), name).startsWith(`${core}/`);
      expect(isInside || Boolean(isType) || libraries.includes(name), name).toBe(true);
    }
    expect(source).not.toMatch(
      /\b(?:process|Buffer|window|document|localStorage|indexedDB|__dirname)\b(?=[.[(])|import\(/,
    );
  });

  it('bundles for no platform in particular, without code that a strict content security policy forbids', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [`${core}/createMock.ts`],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    const [bundle] = outputFiles;
    expect(Object.keys(metafile.inputs).filter((file) => file.includes('node:'))).toEqual([]);
    expect(bundle?.text).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]/);
    expect(bundle?.contents.length).toBeLessThan(155_000);
  });
});
