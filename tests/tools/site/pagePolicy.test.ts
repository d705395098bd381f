import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagePolicy, withPolicy } from '../../../tools/site/pagePolicy.ts';
import { styleClasses } from '../../../tools/site/styleClasses.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directive(name: string, policy: string): string[] {
  const found = policy.split('; ').find((one) => one.startsWith(`${name} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('pagePolicy', () => {
  it('allows the scripts and styles of the page by their hashes, and no others', () => {
    const html = page('<script>a()</script><script type="module">b()</script><style>c{}</style>');
    const policy = pagePolicy('index.html', html);
    expect(directive('script-src', policy)).toEqual(["'self'", hash('a()'), hash('b()')]);
    expect(directive('style-src', policy)).toEqual(["'self'", hash('c{}')]);
    expect(directive('default-src', policy)).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe/);
  });

  it('needs no hash for data and for scripts with an address', () => {
    const html = page('<script type="application/json">{}</script><script src="/a.js"></script>');
    expect(directive('script-src', pagePolicy('index.html', html))).toEqual(["'self'"]);
  });

  it('hashes what the browser hashes: text with entities and line ends as it stands', () => {
    const text = '\n  a = "&amp;";\n';
    expect(pagePolicy('index.html', page(`<script>${text}</script>`))).toContain(hash(text));
  });

  it.each([
    ['explorer/index.html', true],
    ['ja/explorer/index.html', true],
    ['methods/train/index.html', false],
    ['explorer/other/index.html', false],
  ])('%s may speak to other servers: %s', (file, may) => {
    const policy = pagePolicy(file, page(''));
    expect(directive('connect-src', policy).includes('https:')).toBe(may);
    expect(directive('script-src', policy)).toEqual(["'self'"]);
  });

  it('allows the frame of the runner only where samples can be run', () => {
    const policy = pagePolicy('methods/train/index.html', page('<button data-run="train">Run</button>'));
    expect(directive('frame-src', policy)).toEqual(["'self'"]);
    expect(pagePolicy('methods/train/index.html', page('<button>Run</button>'))).not.toContain('frame-src');
  });

  it('allows the frame its own script and blobs, and nothing of the site', () => {
    const policy = pagePolicy('runner/frame/index.html', page('<script>a()</script>'));
    expect(policy).toBe(`default-src 'none'; script-src blob: ${hash('a()')}; worker-src blob:`);
  });

  it('stands before everything that it speaks of', () => {
    const html = withPolicy('index.html', page('', '<script>$&</script>'));
    expect(html).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><script>\$&<\/script>/,
    );
  });
});

describe('styleClasses', () => {
  it('makes classes of style attributes, one per value', () => {
    const html = styleClasses(
      page(
        '<p class="a" style="--depth:1;">x</p><p style="--depth:1;">y</p><b style="color:red; top:0">z</b>',
      ),
    );
    expect(html).not.toMatch(/style="/);
    const [, name] = /<p class="a (s-\w+)">/.exec(html) ?? [];
    expect(html).toContain(`.${name}{--depth:1!important}`);
    expect(html).toContain('{color:red!important;top:0!important}');
    expect(html.match(/--depth:1!important/g)).toHaveLength(1);
  });

  it('leaves scripts, styles and text alone', () => {
    const body =
      '<script>a = `<p style="b:c">`</script><style>p{}/*<p style="b:c">*/</style><p>&lt;p style="b:c"&gt;</p>';
    expect(styleClasses(page(body))).toBe(page(body));
  });

  it('keeps other attributes, whatever is in them', () => {
    const html = styleClasses(page('<a title="a > b" style="--q:&quot;x&quot;" data-x=\'style="y"\'>c</a>'));
    expect(html).toContain(`title="a > b" data-x='style="y"'>c</a>`);
    expect(html).toContain('{--q:"x"!important}');
  });
});
