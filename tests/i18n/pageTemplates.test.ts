import { describe, expect, it } from 'vitest';
import { localizeTemplate } from '../../src/i18n/pageTemplates.ts';
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
