import { expect, test } from 'vitest';
import { ownStyles } from '../../../tools/site/ownStyles.ts';

const page = (css: string, body = '<p class="a astro-aaaaaaaa" data-kind="good">'): string =>
  `<html><head><style>${css}</style></head><body>${body}</body>`;

test.each([
  ['a rule of a component that is not there', '.a:where(.astro-bbbbbbbb){color:red}', ''],
  ['a rule of one that is there', '.a:where(.astro-aaaaaaaa){color:red}', undefined],
  ['a rule of no component', '.a{color:red}', undefined],
  ['one of several selectors is there', '.astro-bbbbbbbb,.a{color:red}', '.a{color:red}'],
  ['a component within one that is not there', '.astro-bbbbbbbb .astro-aaaaaaaa{color:red}', ''],
  ['a class that is nowhere', '.b{color:red}', ''],
  ['an element that is nowhere', '.a blockquote{color:red}', ''],
  ['an id that is nowhere', '#b{color:red}', ''],
  ['an attribute that is nowhere', '.a[dir]{color:red}', ''],
  ['another value of an attribute', '.a[data-kind=bad]{color:red}', ''],
  ['a part of a value', '.a[data-kind^=b]{color:red}', undefined],
  ['what a selector must not be', '.a:not(.b,#b,[dir])+p:not(:has(blockquote)){color:red}', undefined],
  ['alternatives of which one is there', ':is(.b,.a):hover{color:red}', undefined],
  ['alternatives of which none is there', ':is(.b,.c:hover) .a{color:red}', ''],
  ['a component among alternatives that is not there', '.a:has(>:where(.astro-bbbbbbbb)){color:red}', ''],
  ['states, languages and parts of an element', '.a:focus-visible:lang(ja)::after{color:red}', undefined],
  ['a selector that nobody understands', '.b%{color:red}', undefined],
  ['every element', '*,:before{color:red}', undefined],
  ['a media rule that has nothing left', '@media print{.astro-bbbbbbbb{color:red}}', ''],
  [
    'a media rule that keeps something',
    '@media print{.b{color:red}.a{color:red}}',
    '@media print{.a{color:red}}',
  ],
  ['key frames and fonts', '@keyframes k{from{top:0}}@font-face{src:url(a)}', undefined],
  ['layers that are only named', '@layer a,b;', undefined],
  [
    'a layer that has nothing left keeps its place before the next',
    '@layer x{.b{color:red}}@layer y{.a{color:red}}@layer x{.a{top:0}}',
    '@layer x;@layer y{.a{color:red}}@layer x{.a{top:0}}',
  ],
])('%s', (_case, css, wanted = css) => {
  expect(ownStyles(page(css), [])).toBe(page(wanted));
});

test.each([
  ['a class', '.b-c{color:red}', 'x.className = `d ${y} b-c`'],
  ['a class of several words', '.print\\:b{color:red}', 'x.classList.add("print:b")'],
  ['an element', 'blockquote{color:red}', 'x.append(element("blockquote"))'],
  ['an attribute, by its name', '[data-copy-of]{color:red}', 'x.setAttribute("data-copy-of", y)'],
  ['an attribute, by its property', '[data-copy-of=z]{color:red}', 'x.dataset.copyOf = y'],
  ['an ARIA attribute, by its property', '[aria-selected=true]{color:red}', 'x.ariaSelected = y'],
])('what a script may make: %s', (_case, css, script) => {
  expect(ownStyles(page(css), ['', script])).toBe(page(css));
  expect(ownStyles(page(css), ['', 'x'])).toBe(page(''));
});

test('no script makes the class of a component', () => {
  const css = '.astro-bbbbbbbb{color:red}';
  expect(ownStyles(page(css), ['"astro-bbbbbbbb"'])).toBe(page(''));
  expect(ownStyles(page(css), undefined)).toBe(page(''));
});

test('where scripts may make anything, only components that are not there are gone', () => {
  const css = '.b{--x:1}';
  expect(ownStyles(page(css), undefined)).toBe(page(css));
});

test('a class that stands only in other styles is not on the page', () => {
  const css = '.astro-bbbbbbbb{color:red}';
  expect(ownStyles(`<style>${css}</style><style>${css}</style><p>`, [])).toBe(
    '<style></style><style></style><p>',
  );
});

test.each([
  ['a property that nothing reads', ':root{--x:1}', ''],
  ['one that a script reads', ':root{--read:1}', undefined],
  ['one that only another one reads, which nothing reads', ':root{--x:1;--y:var(--x)}', ''],
  ['one that another one is read with', ':root{--x:1;--y:var(--x)}p{top:var( --y,0)}', undefined],
  ['one that a condition reads', ':root{--x:1}@supports (top:var(--x)){p{top:0}}', undefined],
  [
    'Starlight’s value of what the site sets for every page',
    ':root{--x:1}@layer s{:root,::backdrop{--x:2;--y:2}:root[data-theme=light]{--x:3}}p{top:var(--x);left:var(--y)}',
    ':root{--x:1}@layer s{:root,::backdrop{--y:2}}p{top:var(--x);left:var(--y)}',
  ],
  ['Starlight’s value for one element stays', ':root{--x:1}@layer s{p{--x:2}}p{top:var(--x)}', undefined],
  [
    'a value for print before the one for all media never wins',
    '@media print{:root{--x:2}}:root{--x:1}p{top:var(--x)}',
    ':root{--x:1}p{top:var(--x)}',
  ],
  ['one after it does', ':root{--x:1}@media print{:root{--x:2}}p{top:var(--x)}', undefined],
  ['so does that of a theme', ':root{--x:1}:root[data-theme=light]{--x:2}p{top:var(--x)}', undefined],
])('%s', (_case, css, wanted = css) => {
  const head = '<html data-theme="light">';
  expect(ownStyles(head + page(css), ['getPropertyValue("--read")'])).toBe(head + page(wanted));
});
