import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { estimatedHeight } from '../../src/integrations/languageFiles/onePage/estimatedHeight.ts';

const height = (html: string): number => estimatedHeight(parseFragment(html));
const text = 'x'.repeat(1000);

test('more text is higher, and a Japanese letter takes the place of two', () => {
  expect(height(`<p>${text}</p>`)).toBeGreaterThan(height('<p>x</p>'));
  expect(height(`<p>${'あ'.repeat(500)}</p>`)).toBe(height(`<p>${text}</p>`));
});

test.each([
  ['of what is closed its summary counts', `<details><summary>${text}</summary><p>${text}</p></details>`],
  ['of samples one counts', `<div><i class="sample">${text}</i><i class="sample">${text}</i></div>`],
  ['white space does not count', `<p>  ${text}  </p>`],
])('%s', (_case, html) => {
  expect(height(html)).toBe(height(`<p>${text}</p>`));
});

test('what is open counts', () => {
  expect(height(`<details open><p>${text}</p></details>`)).toBe(height(`<p>${text}</p>`));
});
