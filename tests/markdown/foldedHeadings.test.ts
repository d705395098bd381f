import { expect, test } from 'vitest';
import { foldedHeadings } from '../../src/markdown/foldedHeadings.ts';

const anchor = '<a class="sl-anchor-link" href="#usage"><span aria-hidden="true"><svg></svg></span></a>';
const wrapped = `<div class="sl-heading-wrapper level-h3"><h3 id="usage">Usage</h3>${anchor}</div>`;

test('a heading in a summary stands alone', () => {
  expect(foldedHeadings(`<details>\n<summary>\n${wrapped}\n</summary>\n<p>…</p></details>`)).toBe(
    '<details>\n<summary><h3 id="usage">Usage</h3></summary>\n<p>…</p></details>',
  );
});

test('other headings stay as they are', () => {
  const html = `<summary>More</summary>${wrapped}<details><summary>Less</summary></details>`;
  expect(foldedHeadings(html)).toBe(html);
});
