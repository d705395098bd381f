import { describe, expect, it } from 'vitest';
import { bundleElements, type Changes } from '../../../src/explorer/elements/bundle.ts';
import { patches } from '../../../src/explorer/elements/patches/index.ts';
import { leftOut, replacements } from '../../../src/explorer/elements/replacements.ts';

const changes: Changes = { patches, replacements, leftOut };

/** What the build says of changes that do not fit. */
async function problemsOf(changed: Partial<Changes>): Promise<string> {
  return bundleElements(process.cwd(), 'main.ts', { ...changes, ...changed }).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );
}

describe('bundleElements', { timeout: 60_000 }, () => {
  it('splits the form from the documentation, and loads the form first', async () => {
    const { chunks } = await bundleElements(process.cwd(), 'main.ts', changes);
    expect(chunks.filter(({ isEntry }) => isEntry).map(({ name }) => name)).toEqual(['elements.js']);
    const withSchemas = chunks.filter(({ source }) => source.includes('JsonSchemaViewer'));
    expect(withSchemas.map(({ name }) => name.split('-')[0])).toEqual(['Documentation']);
  });

  it('contains nothing of what is left out, and one copy of React', async () => {
    const { inputs } = await bundleElements(process.cwd(), 'main.ts', changes);
    const packages = new Set(
      inputs.flatMap((input) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replace(/^\w+:/, '')) ?? []),
    );
    expect([...packages].filter((name) => /sentry|scarf|parse5|prism|httpsnippet|lodash/.test(name))).toEqual(
      [],
    );
    expect([...packages].filter((name) => name.endsWith('/react'))).toHaveLength(1);
    expect([...packages].filter((name) => name.endsWith('/jotai'))).toHaveLength(1);
  });

  it.each<[string, Partial<Changes>, string]>([
    [
      'a patch whose piece is another one',
      {
        patches: [
          ...patches,
          { why: 'x', module: '@stoplight/mosaic/core.esm.js', find: 'no such', replace: '' },
        ],
      },
      '@stoplight/mosaic/core.esm.js: the patch “x” fits 0 times, not 1',
    ],
    [
      'a patch for a module that is not used',
      { patches: [...patches, { why: 'x', module: 'gone/index.js', find: 'a', replace: 'b' }] },
      'gone/index.js: patches are for this module, and Elements does not use it',
    ],
    [
      'a replacement that nobody imports',
      { replacements: [...replacements, { imported: 'gone', by: 'uri.ts', why: 'x' }] },
      '“gone” is replaced, and Elements does not import it any more',
    ],
    [
      'a replacement without an export that is imported',
      {
        replacements: replacements.map((entry) =>
          entry.imported === 'fnv-plus' ? { ...entry, by: 'uri.ts' } : entry,
        ),
      },
      'fast1a52hex',
    ],
    [
      'a package that is left out and used',
      { leftOut: [...leftOut, { imported: 'copy-to-clipboard' }] },
      '“copy-to-clipboard” is left out, and what is shown of “@stoplight/mosaic/core.esm.js” uses it',
    ],
    [
      'a package that is left out and not imported',
      { leftOut: [...leftOut, { imported: 'gone' }] },
      '“gone” is left out, and Elements does not import it any more',
    ],
  ])('fails with %s', async (_, changed, message) => {
    expect(await problemsOf(changed)).toContain(message);
  });
});
