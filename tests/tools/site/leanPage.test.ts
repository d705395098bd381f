import { expect, test } from 'vitest';
import { leanPage } from '../../../tools/site/leanPage.ts';

const files: Record<string, string> = {
  'a.css': 'p{top:0}',
  'print.css': 'p{left:0}',
  'ec.1a2b3.css': 'pre{top:0}',
  'ec.1a2b3.js': 'code()',
  'frame.1.js': 'go("later.1.js")',
  'later.1.js': 'x.className="b"',
  'Head.1.js': 'import"./frame.1.js";\n',
  'own.1.js': 'import"./frame.1.js";more()',
};
const lean = (html: string): string => leanPage(html, (file) => files[file]);
const script = (file: string): string => `<script type="module" src="/docs/_astro/${file}"></script>`;

test('all styles become one, in their order, where the first one stood', () => {
  const html =
    '<head><title>t</title><link rel="stylesheet" href="/docs/_astro/print.css" media="print"><script>a="<style>"</script><style>p{right:0}</style>' +
    '<link rel="stylesheet" href="/docs/_astro/a.css"/></head><p style="top:1px"><link rel="stylesheet" href="/docs/_astro/ec.1a2b3.css"><pre></pre>';
  expect(lean(html)).toMatch(
    /^<head><title>t<\/title><style>@media print\{p\{left:0\}\}p\{right:0\}p\{top:0\}\.(s-\w+)\{top:1px!important\}pre\{top:0\}<\/style><script>a="<style>";?<\/script><\/head><p class="\1"><pre><\/pre>$/,
  );
});

test('other links, and styles of others, stay', () => {
  const html = '<head><link rel="stylesheet" href="/explorer/a.css"><link rel="icon" href="/a.svg"></head>';
  expect(lean(html)).toBe(html);
});

test('a page names each script once, and what only leads to another one not at all', () => {
  const html = `${script('Head.1.js')}<p>${script('Head.1.js')}${script('own.1.js')}`;
  expect(lean(html)).toBe(`${script('frame.1.js')}<p>${script('own.1.js')}`);
});

test('Expressive Code’s script is gone: no code is wider than its place', () => {
  expect(lean(`<p>${script('ec.1a2b3.js')}`)).toBe('<p>');
});

test('what stands in the page loses comments and spaces, but no name; data stay as they are', () => {
  const data = '<script type="application/ld+json">{ "a": 1 }</script>';
  const code = '<script aria-hidden="true">\n  // why\n  const name = () => {\n    go( 1 );\n  };\n</script>';
  expect(lean(data + code)).toBe(`${data}<script aria-hidden="true">const name=()=>{go(1)};</script>`);
});

test('styles of what a script makes that is loaded later stay', () => {
  const page = `<style>.b{top:0}.c{top:0}</style>${script('Head.1.js')}`;
  expect(lean(page)).toBe(`<style>.b{top:0}</style>${script('frame.1.js')}`);
});

test('with scripts from elsewhere all styles stay', () => {
  const page = '<style>.b{top:0}.c{top:0}</style><script type="module" src="/explorer/a.js"></script>';
  expect(lean(page)).toBe(page);
});

test('a file that is not there is named', () => {
  expect(() => lean('<link rel="stylesheet" href="/_astro/none.css">')).toThrow('_astro/none.css');
  expect(() => lean(script('none.js'))).toThrow('_astro/none.js');
});
