import { describe, expect, it } from 'vitest';
import { shownTexts } from '../../../src/explorer/elements/shownTexts.ts';
import { translateTexts } from '../../../src/explorer/elements/translateTexts.ts';

const shown = (code: string) => shownTexts(code).map(({ place, text }) => [place, text]);

describe('shownTexts', () => {
  it.each([
    ['a child', 'w.createElement(X,{a:"no"},"Send")', [['child', 'Send']]],
    ['a child of the other runtime', '(0,N.jsx)(X,{children:"Send"})', [['children', 'Send']]],
    ['an import that is called', '(0,w.createElement)("p",null,"Send")', [['child', 'Send']]],
    [
      'properties',
      'f({"aria-label":"Copy",title:"Body",id:"Body"})',
      [
        ['aria-label', 'Copy'],
        ['title', 'Body'],
      ],
    ],
    [
      'both of two',
      'w.createElement(X,null,a?"Yes":b||"No")',
      [
        ['child', 'Yes'],
        ['child', 'No'],
      ],
    ],
    ['templates', 'w.createElement(X,null,`at ${a} of ${b}`)', [['template', 'at … of …']]],
    ['no code', 'f("Send",{name:"Send"});w.createElement("div",null,"…")', []],
  ])('finds %s', (_, code, want) => {
    expect(shown(code)).toEqual(want);
  });
});

describe('translateTexts', () => {
  const code = 'w.createElement(X,null,"Send","Send","Stay","New")';
  const word = { places: ['child'], count: 1, line: 3 };

  it('translates, keeps, and reports wrong counts and what no entry speaks of', () => {
    const { edits, problems } = translateTexts(shownTexts(code), [
      { ...word, text: 'Send', to: 't(:key)' },
      { ...word, text: 'Stay', to: undefined },
      { ...word, text: 'Gone', to: undefined, line: 9 },
    ]);
    expect(edits.map(({ text }) => text)).toEqual(['"t(:key)"', '"t(:key)"']);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'Elements has “Send” 2 times as child, not 1; correct the entry'],
      [9, 'Elements has “Gone” 0 times as child, not 1; correct the entry'],
      [
        undefined,
        'Elements shows “New” as child, and no entry says what becomes of it; add it to “translated” or “kept”',
      ],
    ]);
  });
});
