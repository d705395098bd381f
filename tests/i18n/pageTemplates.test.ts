import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTemplates, localizeTemplate, readFrontmatter } from '../../src/i18n/pageTemplates.ts';
import { ProblemsError } from '../../src/i18n/problem.ts';
import { TranslationError, type Translator } from '../../src/i18n/translate.ts';

const translator: Translator = {
  languages: ['en', 'ja'],
  in: (language) => (key, args) => {
    if (key === 'unknown') throw new TranslationError('unknown message key “unknown”', key);
    return `${key}.${language}${String(args?.['x'] ?? '')}`;
  },
  template: (language, key) => ({ other: `${key}.${language}` }),
};

const template = `---
title: t(:title)
sidebar:
  order: 2
---

t(:intro, x: '1')

## t(:first)

### t(:second, x: '2')

Plain.
`;

describe('localizeTemplate', () => {
  it('gives every heading the id of its key, in every language', () => {
    expect(localizeTemplate(template, 'p.md', translator, 'ja')).toEqual({
      frontmatter: { title: 'title.ja', sidebar: { order: 2 } },
      body: '\nintro.ja1\n\n## first.ja {#first}\n\n### second.ja2 {#second}\n\nPlain.\n',
    });
  });

  it('works without front matter', () => {
    expect(localizeTemplate('t(:a)', 'p.md', translator, 'en')).toEqual({ frontmatter: {}, body: 'a.en' });
  });

  it.each([
    ['bad front matter', template.replace('title: ', 'title: ['), 'p.md:3: bad YAML'],
    ['an unknown key', template.replace('t(:second', 't(:unknown'), 'p.md:11: unknown message key “unknown”'],
    ['a malformed placeholder', template.replace("'2')", "'2'"), 'p.md:11: t(:second is not closed'],
    [
      'a malformed placeholder in front matter',
      template.replace('t(:title)', 't(:title'),
      'p.md:2: t(:title is not closed',
    ],
  ])('names the place of %s', (_name, given, want) => {
    expect(() => localizeTemplate(given, 'p.md', translator, 'en')).toThrow(ProblemsError);
    expect(() => localizeTemplate(given, 'p.md', translator, 'en')).toThrow(want);
  });
});

describe('findTemplates', () => {
  it('names the Markdown files of all folders, in order', () => {
    const root = mkdtempSync(join(tmpdir(), 'templates-'));
    try {
      const pages = join(root, 'src/content/pages');
      mkdirSync(join(pages, 'guide'), { recursive: true });
      for (const name of ['start.md', 'guide/use.md', 'guide/picture.png', 'a.md'])
        writeFileSync(join(pages, name), '');
      expect(findTemplates(root)).toEqual([
        'src/content/pages/a.md',
        'src/content/pages/guide/use.md',
        'src/content/pages/start.md',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('readFrontmatter', () => {
  it('reads it as it stands, in no language', () => {
    expect(readFrontmatter(template, 'p.md')).toEqual({ title: 't(:title)', sidebar: { order: 2 } });
  });

  it.each([
    ['none', 'Plain.\n'],
    ['an empty one', '---\n\n---\nPlain.\n'],
  ])('%s is an empty map', (_name, given) => expect(readFrontmatter(given, 'p.md')).toEqual({}));

  it('wants a map', () => {
    expect(() => readFrontmatter('---\n- a\n---\n', 'p.md')).toThrow(ProblemsError);
  });
});
