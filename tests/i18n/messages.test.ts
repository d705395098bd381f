import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLanguages, readMessageFile, readMessages } from '../../src/i18n/messages.ts';
import { findTemplates } from '../../src/i18n/pageTemplates.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'messages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

describe('findLanguages', () => {
  it('finds none where there are none', () => expect(findLanguages(root)).toEqual([]));
  it('gives the source language first, then by name; files are no languages', () => {
    write({
      'locales/ja/a.yaml': '',
      'locales/de/a.yaml': '',
      'locales/en/a.yaml': '',
      'locales/terms.yaml': '',
    });
    expect(findLanguages(root)).toEqual(['en', 'de', 'ja']);
  });
});

describe('readMessages', () => {
  it('reads the YAML files of every language, and no others', () => {
    write({
      'locales/en/a.yaml': 'one: One\n',
      'locales/en/b.yaml': 'two: Two\n',
      'locales/en/notes.md': 'three: Three\n',
      'locales/ja/a.yaml': 'one: 一\n',
    });
    const { languages, byLanguage, problems } = readMessages(root);
    expect(problems).toEqual([]);
    expect(languages).toEqual(['en', 'ja']);
    expect([...byLanguage.get('en')!.keys()]).toEqual(['one', 'two']);
    expect(byLanguage.get('ja')!.get('one')).toEqual({
      key: 'one',
      text: '一',
      file: 'locales/ja/a.yaml',
      line: 1,
    });
  });

  it('names a key that stands twice, in one file or in two, and keeps the first', () => {
    write({ 'locales/en/b.yaml': 'one: Later\n', 'locales/en/a.yaml': 'two: Two\none: First\ntwo: Again\n' });
    const { byLanguage, problems } = readMessages(root);
    expect(problems).toEqual([
      {
        file: 'locales/en/a.yaml',
        line: 3,
        message: 'duplicate key “two”, first at locales/en/a.yaml:1; delete one of them',
      },
      {
        file: 'locales/en/b.yaml',
        line: 1,
        message: 'duplicate key “one”, first at locales/en/a.yaml:2; delete one of them',
      },
    ]);
    expect(byLanguage.get('en')!.get('one')!.text).toBe('First');
  });
});

describe('readMessageFile', () => {
  const read = (source: string) => readMessageFile(source, 'f.yaml');
  it('of an empty file is nothing', () =>
    expect(read('# only a comment\n')).toEqual({ messages: [], problems: [] }));
  it('takes the last line breaks away, and only those', () =>
    expect(read('a: |+\n  one\n\n  two\n\n\n').messages[0]!.text).toBe('one\n\ntwo'));
  it.each([
    ['a list', '- one\n', [[1, '“f.yaml” has to be a map of messages; write each as a line “key: text”']]],
    [
      'keys that are none',
      'ok: x\nno key: y\n-a: z\n',
      [
        [2, '“no key” cannot be a key: use letters, digits, _ and .'],
        [3, '“-a” cannot be a key: use letters, digits, _ and .'],
      ],
    ],
    [
      'values that are no text',
      'ok: x\nnumber: 1\nlist: [a]\nempty:\n',
      [2, 3, 4].map((line, index) => [
        line,
        `“${['number', 'list', 'empty'][index]!}” is not text: put the value in quotes, or write text after the colon`,
      ]),
    ],
  ])('names %s', (_, source, want) => {
    const { messages, problems } = read(source);
    expect(problems.map(({ line, message }) => [line, message])).toEqual(want);
    expect(messages.every(({ key }) => key === 'ok')).toBe(true);
  });
});

it('findTemplates finds Markdown in all folders, by name', () => {
  write({
    'src/content/pages/z.md': '',
    'src/content/pages/a/b.md': '',
    'src/content/pages/picture.png': '',
  });
  expect(findTemplates(root)).toEqual(['src/content/pages/a/b.md', 'src/content/pages/z.md']);
});
