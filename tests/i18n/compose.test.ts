import { describe, expect, it } from 'vitest';
import { localize } from '../../src/i18n/localize.ts';
import { wrapBlocks } from '../../src/i18n/marks.ts';

const messages: Record<string, string> = {
  one: 'One line.',
  two: 'First line.\nSecond line.',
  blocks: 'A paragraph.\n\n- item one\n- item two',
  bar: 'a | b',
  bullets: 'Is a - b:\n  *  item one\n+ item two',
};
const translate = (key: string): string => messages[key] ?? key;

describe('localize fits messages of several lines into their place', () => {
  const cases: [name: string, given: string, want: string, format?: 'code'][] = [
    ['a paragraph', 't(:blocks)', 'A paragraph.\n\n- item one\n- item two'],
    ['a list item', '- t(:blocks)', '- A paragraph.\n\n  - item one\n  - item two'],
    ['a numbered item', '  1. t(:two)', '  1. First line.\n     Second line.'],
    ['a quote', '> t(:two)', '> First line.\n> Second line.'],
    ['a quote with blocks', '> t(:blocks)', '> A paragraph.\n>\n> - item one\n> - item two'],
    [
      'a table cell',
      '| t(:blocks) | t(:bar) |',
      '| A paragraph.<br><br>• item one<br>• item two | a \\| b |',
    ],
    ['a table cell with bullets', '| t(:bullets) |', '| Is a - b:<br>• item one<br>• item two |'],
    ['a bar outside of a table', 'See t(:bar)', 'See a | b'],
    ['a heading', '## t(:two)', '## First line. Second line.'],
    ['an aside', ':::note\nt(:two)\n:::', ':::note\nFirst line.\nSecond line.\n:::'],
    ['a // comment', '  // t(:two)', '  // First line.\n  // Second line.', 'code'],
    ['a # comment', '# t(:two)', '# First line.\n# Second line.', 'code'],
    ['a comment behind code', 'f(); // t(:two)', 'f(); // First line.\n     // Second line.', 'code'],
    ['a comment of many slashes', '/// t(:two)', '/// First line.\n/// Second line.', 'code'],
    ['a comment of many #', '###  t(:two)', '###  First line.\n###  Second line.', 'code'],
    ['a line of a block comment', '   * t(:two)', '   * First line.\n   * Second line.', 'code'],
    ['indented code without a comment', '    t(:two)', '    First line.\n    Second line.', 'code'],
    ['code before it', '  x = t(:two)', '  x = First line.\n  Second line.', 'code'],
    ['a bar in code', '| t(:two)', '| First line.\nSecond line.', 'code'],
    ['text around it', 'See t(:one) Then t(:one)', 'See One line. Then One line.'],
  ];
  it.each(cases)('%s', (_name, given, want, format) => {
    expect(localize(given, translate, format)).toBe(want);
  });

  it('keeps the shape of data and does not touch its keys', () => {
    const source = { 't(:one)': ['t(:one)', 1, null, { deep: 't(:one)' }] };
    expect(localize(source, translate)).toEqual({ 't(:one)': ['One line.', 1, null, { deep: 'One line.' }] });
    expect(source['t(:one)'][0]).toBe('t(:one)');
  });
});

describe('wrapBlocks leaves the structure of Markdown alone', () => {
  const cases: [name: string, given: string, want: string][] = [
    ['one line', 'Text.', '[Text.]'],
    ['a paragraph of two lines', 'a\nb', '[a\nb]'],
    ['a list', '- a\n- b\n  more', '- [a]\n- [b\n  more]'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', '| [a] | [b] |\n|---|---|\n| [c] | [d] |'],
    ['a code block', 'a\n\n```sh\nx\n```', '[a]\n\n```sh\nx\n```'],
    ['an aside', ':::note\na\n:::', ':::note\n[a]\n:::'],
    ['an indented code block', '- a\n\n  ```sh\n  x\n  ```\n\nb', '- [a]\n\n  ```sh\n  x\n  ```\n\n[b]'],
    ['a code block right below words', 'a\n~~~\nx\n~~~\nb', '[a]\n~~~\nx\n~~~\n[b]'],
    ['a code sign within words', 'a ```b\n\nc', '[a ```b]\n\n[c]'],
    ['numbers from ten', '9. a\n10. b\n11) c', '9. [a]\n10. [b]\n11) [c]'],
    ['a number that begins no item', 'a\n1.5 b', '[a\n1.5 b]'],
    ['an indented list', '- a\n  - b\n  - c', '- [a]\n  - [b]\n  - [c]'],
    ['a quote of a numbered item', '> 1. a', '> 1. [a]'],
    ['a quote below words', 'a\n> b', '[a]\n> [b]'],
    ['a bar or a dash within words', 'a\nb | c - d', '[a\nb | c - d]'],
    ['a blank line of spaces', 'a\n  \nb', '[a]\n  \n[b]'],
    ['words below a table', '| a |\nb', '| [a] |\n[b]'],
    ['an indented table', '  | a |\n  |---|\n  |  b c  |', '  | [a] |\n  |---|\n  | [b c] |'],
    ['blanks at the end', 'a  ', '[a]  '],
  ];
  it.each(cases)('%s', (_name, given, want) => expect(wrapBlocks(given, '[', ']')).toBe(want));
});
