import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSources, neutralSources, placeholderUsages, quotedWords } from '../../src/checks/sources.ts';
import { readMessages } from '../../src/i18n/messages.ts';
import { findPlaceholders } from '../../src/i18n/placeholder.ts';

const root = join(import.meta.dirname, '../..');
const seed = findPlaceholders(
  readFileSync(join(import.meta.dirname, 'fixtures/seed-placeholders.txt'), 'utf8'),
);
const messages = readMessages(root);
const { usages } = placeholderUsages(neutralSources(root));
const inCode = quotedWords(codeSources(root));

describe('the keys of the original page', () => {
  it('are 74', () => expect(new Set(seed.map(({ key }) => key)).size).toBe(74));

  it.each(seed.map(({ key, args }) => [key, args] as const))('%s %j', (key, args) => {
    for (const language of messages.languages) {
      expect(messages.byLanguage.get(language)?.get(key)?.text, `${key} in ${language}`).toBeTruthy();
    }
    const uses = usages.filter((usage) => usage.key === key);
    if (Object.keys(args).length === 0) expect(uses.length > 0 || inCode.has(key)).toBe(true);
    else expect(uses.map((usage) => usage.args)).toContainEqual(args);
  });
});
