import { describe, expect, it } from 'vitest';
import { leanCode } from '../../src/integrations/leanCode.ts';

type Node = { type: string; tagName?: string; properties?: object; children?: Node[]; value?: string };

function element(tagName: string, properties: object, children: Node[]): Node {
  return { type: 'element', tagName, properties, children };
}

/** A word of highlighted code as Expressive Code makes it: an element with a color per theme. */
function word(value: string, style?: string): Node {
  return element('span', style ? { style } : {}, [{ type: 'text', value }]);
}

/** A line as Expressive Code makes it, after the plugin has seen it. */
function leanLine(text: string, words: Node[]): Node {
  const renderData = {
    lineAst: element('div', { className: ['ec-line'] }, [element('div', { className: ['code'] }, words)]),
  };
  const styleVariants = [{ theme: { fg: '#ABCDEF' } }, { theme: { fg: '#123456' } }];
  const hook = leanCode().hooks?.postprocessRenderedLine as (context: object) => void;
  hook({ line: { text }, renderData, styleVariants });
  return renderData.lineAst;
}

const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? '';

describe('leanCode', () => {
  it.each<[name: string, style: string | undefined, isLeft: boolean]>([
    ['the color of the text in every theme', '--0:#abcdef;--1:#123456', false],
    ['another color in one theme', '--0:#abcdef;--1:#ffffff', true],
    ['the color of the text in one theme only', '--0:#abcdef', true],
    ['something besides the color', '--0:#abcdef;--1:#123456;--0fs:italic', true],
    ['no style', undefined, true],
  ])('a word with %s: an element of its own? %s', (_name, style, isLeft) => {
    const line = leanLine('const plain ', [word('const', '--0:#f00;--1:#0f0'), word(' plain ', style)]);
    expect(textOf(line)).toBe('const plain ');
    expect(line.children?.filter(({ type }) => type === 'element').map(textOf)).toEqual(
      isLeft ? ['const', ' plain '] : ['const'],
    );
  });

  it('a line is one element, and its indentation is text', () => {
    const indent = element('span', { className: ['indent'] }, [word('    ', '--0:#f00;--1:#0f0')]);
    expect(leanLine('    body,', [indent, { type: 'text', value: 'body,' }])).toEqual(
      element('div', { className: ['in-4'] }, [
        { type: 'text', value: '    ' },
        { type: 'text', value: 'body,' },
      ]),
    );
  });

  it.each([
    ['const', undefined],
    ['    body,', ['in-4']],
    [' '.repeat(28) + 'deep', ['in-12']],
  ])('the class of %j says how far it is indented', (text, className) => {
    expect(leanLine(text, []).properties).toEqual(className ? { className } : {});
  });
});
