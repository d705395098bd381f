import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJapanese } from '../../src/checks/japanese.ts';
import type { Messages } from '../../src/i18n/messages.ts';

const message = { key: 'a', text: 'これは長い文です。', file: 'locales/ja/a.yaml', line: 1 };
const messages: Messages = {
  languages: ['ja'],
  byLanguage: new Map([['ja', new Map([['a', message]])]]),
  problems: [],
};

describe('the style of the Japanese', () => {
  let root: string;
  /** A configuration whose only rule is the length of a sentence. */
  const configure = (max: number): void =>
    writeFileSync(
      join(root, '.textlintrc.json'),
      JSON.stringify({
        rules: {
          'preset-ja-technical-writing': {
            ...Object.fromEntries(others.map((rule) => [rule, false])),
            'sentence-length': { max },
          },
        },
      }),
    );
  const others = [
    'max-comma',
    'max-ten',
    'max-kanji-continuous-len',
    'no-mix-dearu-desumasu',
    'ja-no-mixed-period',
    'no-doubled-joshi',
    'no-unmatched-pair',
  ];
  const found = async (): Promise<number> => (await checkJapanese(messages, root)).length;
  beforeEach(() => {
    // Below the project's root, so that textlint finds its rules.
    root = mkdtempSync(join(process.cwd(), '.cache/japanese-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is looked at anew when the rules change, and kept while they do not', { timeout: 60_000 }, async () => {
    configure(3);
    expect(await found()).toBe(1);
    configure(100);
    expect(await found()).toBe(0);
    configure(3);
    expect(await found()).toBe(1);
    const kept = readFileSync(join(root, '.cache/textlint.json'), 'utf8');
    expect(kept).toContain('sentence-length');
    writeFileSync(join(root, '.cache/textlint.json'), kept.replace(/"[^"]*sentence-length\)"/, '"kept"'));
    expect((await checkJapanese(messages, root))[0]?.message).toBe('“a”: kept');
  });

  it('is not looked at without rules', async () => {
    expect(await found()).toBe(0);
  });
});
