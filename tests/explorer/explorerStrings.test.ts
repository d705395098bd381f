import { expect, it } from 'vitest';
import { explorerStrings } from '../../src/explorer/explorerStrings.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';

const translator = loadTranslator();

it('the scripts find the messages under their own keys, with arguments to fill in', () => {
  const strings = explorerStrings(translator, 'en');
  expect(strings.sandboxResponseStatus).toBe('{{status}} in {{time}}');
  expect(strings.guideVerdictDefects).toEqual({
    one: '{{count}} defect',
    other: '{{count, number}} defects',
  });
  expect(explorerStrings(translator, 'ja').guideVerdictDefects).toEqual({ other: '欠陥{{count, number}}個' });
});

it.each(translator.languages)('none is empty, and none carries marks (%s)', (language) => {
  for (const text of Object.values(explorerStrings(translator, language)).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value),
  ))
    expect(text).toMatch(/^[^\uE000-\uE003]+$/);
});

it.each(translator.languages)(
  'readers start the server of the zip file, they do not have the repository (%s)',
  (language) => {
    const { sandboxCopyComment } = explorerStrings(translator, language);
    expect(sandboxCopyComment).toContain('node server.mjs');
    expect(sandboxCopyComment).not.toContain('npm');
  },
);
