import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Scripts that a longer one runs; CONTRIBUTING has them where one needs them. */
const parts = new Set([
  'examples',
  'sync',
  'lint',
  'format:check',
  'typecheck',
  'test:unit',
  'test:site',
  'test:e2e',
  'samples',
]);

describe('README', () => {
  for (const room of ['src', 'tools'])
    test(`names every folder of ${room}`, () => {
      const folders = readdirSync(room, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      );
      expect(folders.filter((folder) => !readme.includes(`| \`${folder}\``))).toEqual([]);
    });

  test('names every command', () => {
    const commands = Object.keys(scripts).filter((name) => !parts.has(name));
    const isNamed = (name: string) => new RegExp(`npm (run )?${name}(?![\\w:])`).test(readme);
    expect(commands.filter((name) => !isNamed(name))).toEqual([]);
  });
});
