import { expect, test } from 'vitest';
import { paperOf } from '../../../tools/pdf/paper.ts';

const cover = { title: 'Title', description: 'What it is', lines: ['API 1.1.2'], contents: 'Contents' };
const sections = (content: string) =>
  paperOf(`<div id="one-page">${content}</div>`, cover, 'en', (source) => `taken:${source}`);
const paper = (content: string) =>
  sections(`<section class="embedded-page" id="methods-train">${content}</section>`);

test('cover and contents stand before the sections', () => {
  const html = paper('<h2>Train a model</h2>');
  expect(html).toContain('<h1>Title</h1><p>What it is</p>\n<p>API 1.1.2</p>');
  expect(html).toContain('<h1>Contents</h1><ol><li><a href="#p1">Train a model</a></li></ol>');
  expect(html).toMatch(/<section class="embedded-page short" id="p1"><h2>Train a model<\/h2>/);
});

test('what works on a screen only is left out, what is closed is open', () => {
  const html = paper(
    '<h2>T</h2><button>Copy</button><div role="tablist">tabs</div><div role="radiogroup"><label><input type="radio">choice</label></div><details><summary>More</summary><p>inside</p></details><details><summary data-copy="none">for phones</summary></details><a class="sl-anchor-link" href="#x">link</a>',
  );
  expect(html).not.toMatch(/Copy|tabs|choice|for phones|sl-anchor-link/);
  expect(html).toContain('<div class="details"><div class="summary">More</div><p>inside</p></div>');
});

test('the contents, and so the bookmarks, have operations below their page', () => {
  const html = sections(
    '<section id="methods"><h2>Methods</h2></section><section id="methods-train"><h2>Train</h2></section><section id="errors"><h2>Errors</h2></section>',
  );
  expect(html).toContain(
    '<li><a href="#p1">Methods</a><ol><li><a href="#p2">Train</a></li></ol></li>\n<li><a href="#p3">Errors</a></li>',
  );
});

test('a line of nothing but links to the site is left out, a sentence with one is not', () => {
  const html = paper(
    '<h2>T</h2><p><a href="#methods-train">English</a> | <a href="/ja/">日本語</a></p><p>See <a href="/explorer/">it</a>.</p>',
  );
  expect(html).not.toContain('日本語');
  expect(html).toContain('<p>See <a>it</a>.</p>');
});

test('pictures come along, at once', () => {
  expect(paper('<h2>T</h2><img src="/results/a.png" loading="lazy">')).toContain(
    '<img src="taken:/results/a.png">',
  );
});

test('what can be answered on a screen only can be read', () => {
  expect(paper('<h2>T</h2><label><input type="radio"><span>Yes</span></label>')).toContain(
    '<label><span>Yes</span></label>',
  );
});

test('samples come in every language, prose in that of the first', () => {
  const html = paper(
    '<h2>T</h2><p data-sdk-only="csharp">C# prose</p><p data-sdk-only="typescript curl">HTTP prose</p><div class="sample" data-sdk-only="csharp">C# code</div>',
  );
  expect(html).not.toContain('C# prose');
  expect(html).toContain('HTTP prose');
  expect(html).toContain('C# code');
});

test('ids are short, as PDF demands; links follow, and those out of the book are none', () => {
  const html = paper(
    '<h2>T</h2><h3 id="methods-train--errors">E</h3><a href="#methods-train--errors">e</a><a href="/explorer/">x</a><p id="unused">u</p>',
  );
  expect(html).toContain('<h3 id="p2">E</h3><a href="#p2">e</a><a>x</a><p>u</p>');
});

test('the colors of code come along', () => {
  const html = paperOf(
    '<style>a{color:red}.s-75f7b9f6{--0:#F5A78F!important;--1:#A3341C!important}</style><div id="one-page"></div>',
    cover,
    'en',
    String,
  );
  expect(html).toContain('<style>.s-75f7b9f6{--0:#F5A78F;--1:#A3341C}</style>');
});
