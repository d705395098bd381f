import { describe, expect, it } from 'vitest';
import { leanCode } from '../../src/integrations/leanCode.ts';

type Node = { type: string; tagName?: string; properties?: object; children?: Node[]; value?: string };

/** A word of highlighted code as Expressive Code makes it: an element with a color per theme. */
function word(value: string, style?: string): Node {
  const children = [{ type: 'text', value }];
  return { type: 'element', tagName: 'span', properties: style ? { style } : {}, children };
}

/** The words of a line that are elements after the plugin has seen it. */
function elementsLeft(words: Node[]): (string | undefined)[] {
  const code: Node = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['code'] },
    children: words,
  };
  const lineAst = { type: 'element', tagName: 'div', properties: {}, children: [code] };
  const styleVariants = [{ theme: { fg: '#ABCDEF' } }, { theme: { fg: '#123456' } }];
  const hook = leanCode().hooks?.postprocessRenderedLine as (context: object) => void;
  hook({ line: { text: '' }, renderData: { lineAst }, styleVariants });
  expect(code.children?.map((child) => child.value ?? child.children?.[0]?.value).join('')).toBe(
    words.map((each) => each.children?.[0]?.value).join(''),
  );
  return (code.children ?? [])
    .filter(({ type }) => type === 'element')
    .map((child) => child.children?.[0]?.value);
}

describe('leanCode', () => {
  it.each<[name: string, style: string | undefined, isLeft: boolean]>([
    ['the color of the text in every theme', '--0:#abcdef;--1:#123456', false],
    ['another color in one theme', '--0:#abcdef;--1:#ffffff', true],
    ['the color of the text in one theme only', '--0:#abcdef', true],
    ['something besides the color', '--0:#abcdef;--1:#123456;--0fs:italic', true],
    ['no style', undefined, true],
  ])('a word with %s: an element of its own? %s', (_name, style, isLeft) => {
    expect(elementsLeft([word('const', '--0:#f00;--1:#0f0'), word(' plain ', style)])).toEqual(
      isLeft ? ['const', ' plain '] : ['const'],
    );
  });

  it.each([
    ['const', undefined],
    ['    body,', ['in-4']],
    [' '.repeat(28) + 'deep', ['in-12']],
  ])('the class of %j says how far it is indented', (text, className) => {
    const lineAst: Node = { type: 'element', tagName: 'div', properties: {}, children: [] };
    const hook = leanCode().hooks?.postprocessRenderedLine as (context: object) => void;
    hook({ line: { text }, renderData: { lineAst }, styleVariants: [] });
    expect(lineAst.properties).toEqual(className ? { className } : {});
  });
});
