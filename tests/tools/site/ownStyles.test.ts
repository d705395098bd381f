import { expect, test } from 'vitest';
import { ownStyles } from '../../../tools/site/ownStyles.ts';

const page = (css: string, body = '<p class="astro-aaaaaaaa">'): string =>
  `<head><style>${css}</style></head><body>${body}</body>`;

test.each([
  ['a rule of a component that is not there', '.a:where(.astro-bbbbbbbb){color:red}', ''],
  ['a rule of one that is there', '.a:where(.astro-aaaaaaaa){color:red}', undefined],
  ['a rule of no component', '.a{color:red}', undefined],
  ['one of several selectors is there', '.astro-bbbbbbbb,.astro-aaaaaaaa{color:red}', undefined],
  ['a component within one that is not there', '.astro-bbbbbbbb .astro-aaaaaaaa{color:red}', ''],
  ['a media rule that has nothing left', '@media print{.astro-bbbbbbbb{color:red}}', ''],
  [
    'a media rule that keeps something',
    '@media print{.astro-bbbbbbbb{color:red}.a{color:red}}',
    '@media print{.a{color:red}}',
  ],
  ['key frames and fonts', '@keyframes k{from{top:0}}@font-face{src:url(a)}', undefined],
  ['layers that are only named', '@layer a,b;', undefined],
])('%s', (_case, css, wanted = css) => {
  expect(ownStyles(page(css))).toBe(page(wanted));
});

test('a class that stands only in other styles is not on the page', () => {
  const css = '.astro-bbbbbbbb{color:red}';
  expect(ownStyles(`<style>${css}</style><style>${css}</style><p>`)).toBe(
    '<style></style><style></style><p>',
  );
});
