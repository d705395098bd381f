import { describe, expect, it } from 'vitest';
import { markFragments } from '../../src/i18n/markFragments.ts';
import { marks } from '../../src/i18n/marks.ts';

const fallback = (text: string): string => marks.fallback.open + text + marks.fallback.close;
const stale = (text: string): string => marks.stale.open + text + marks.stale.close;
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="ja"><head>${head}</head><body>${body}</body></html>`;

describe('markFragments', () => {
  const cases: [name: string, given: string, want: string][] = [
    ['no mark', page('<p>文</p>'), page('<p>文</p>')],
    ['a fallback', page(`<p>${fallback('Text')}</p>`), page('<p><span lang="en">Text</span></p>')],
    [
      'elements inside',
      page(
        `<p>前${fallback('Use ')}</p><p>${marks.fallback.open}Use <code>x</code> now${marks.fallback.close}後</p>`,
      ),
      page('<p>前<span lang="en">Use </span></p><p><span lang="en">Use <code>x</code> now</span>後</p>'),
    ],
    ['a stale text', page(`<p>${stale('古い')}</p>`), page('<p><span data-stale="">古い</span></p>')],
    [
      'two in a row',
      page(`<p>${fallback('a')}${fallback('b')}</p>`),
      page('<p><span lang="en">a</span><span lang="en">b</span></p>'),
    ],
    ['attributes', page(`<a title="${fallback('Title')}">x</a>`), page('<a title="Title">x</a>')],
    ['titles', page('', `<title>${fallback('Title')} | 名</title>`), page('', '<title>Title | 名</title>')],
    [
      'options',
      page(`<select><option>${fallback('A')}</option></select>`),
      page('<select><option>A</option></select>'),
    ],
    [
      'templates',
      page(`<template><p>${fallback('A')}</p></template>`),
      page('<template><p><span lang="en">A</span></p></template>'),
    ],
    ['scripts', page(`<script>"${fallback('A')}"</script>`), page('<script>"A"</script>')],
  ];
  it.each(cases)('%s', (_name, given, want) => expect(markFragments(given)).toBe(want));

  it('adds a notice where something is stale, and only there', () => {
    const main = (text: string): string => page(`<main><p>${text}</p></main>`);
    expect(markFragments(main(stale('古い')), 'Notice')).toContain(
      '<p class="stale-notice">Notice</p></main>',
    );
    expect(markFragments(main(fallback('A')), 'Notice')).not.toContain('Notice');
  });
});
