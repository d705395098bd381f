import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, pageAt } from './builds.ts';
import { textOf } from '../../src/html/elements.ts';

const notices = readFileSync(join(folderOf('site'), 'licenses/notices.txt'), 'utf8');
const noted = [...notices.matchAll(/^={80}\n(\S+) (\S+) \((.+)\)$/gm)].map(([, name, version]) => ({
  name,
  version,
}));

describe('the licenses of what reaches readers', () => {
  test('are those of the browser’s bundles and of the sandbox’s worker', () => {
    const names = noted.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '@astrojs/starlight',
        '@stoplight/elements-core',
        'hono',
        'fflate',
        // Of the runner and of its editor.
        'openapi-fetch',
        'node-inspect-extracted',
        'sucrase',
        '@codemirror/view',
        'typescript',
        'openapi-typescript-helpers',
      ]),
    );
  });

  test.each(['/licenses/', '/ja/licenses/'])('%s lists every package of the notices', (path) => {
    const text = textOf(pageAt('site', path).document);
    expect(
      noted.filter(({ name = '', version = '' }) => !text.includes(name) || !text.includes(version)),
    ).toEqual([]);
  });

  test('come with their texts', () => {
    const empty = notices
      .split(/^={80}$/m)
      .slice(1)
      .filter((entry) => entry.trim().split('\n').length === 1);
    expect(empty).toEqual([]);
  });
});
