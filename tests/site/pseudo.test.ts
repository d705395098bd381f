import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFindings } from '../../tools/audit/finding.ts';
import { textOutsideMessages } from '../../tools/audit/textOutsideMessages.ts';
import { folderOf, pagesOf } from './builds.ts';
import { neutralTexts, neutralTextsOfForms } from './neutralTexts.ts';

const isNeutral = neutralTexts();
const isNeutralInForms = neutralTextsOfForms();

test('every visible text and accessible name is a message', () => {
  const findings = pagesOf('pseudo').flatMap((page) =>
    textOutsideMessages(page, page.path.endsWith('/explorer/') ? isNeutralInForms : isNeutral),
  );
  expect(formatFindings(findings)).toEqual([]);
});

test('no stylesheet brings words', () => {
  const folder = folderOf('pseudo');
  const words = globSync('**/*.css', { cwd: folder }).flatMap((file) => {
    const css = readFileSync(join(folder, file), 'utf8');
    const contents = [...css.matchAll(/\bcontent:\s*(["'])(.*?)\1/g)].map(([, , text = '']) => text);
    return contents
      .filter((text) => /\p{L}/u.test(text.replace(/\\[0-9a-f]+/gi, '')))
      .map((text) => `${file}: ${text}`);
  });
  expect(words).toEqual([]);
});
