import { describe, expect, it } from 'vitest';
import { findPlaceholders, PlaceholderSyntaxError } from '../../src/i18n/placeholder.ts';

describe('findPlaceholders', () => {
  const cases: [given: string, want: [string, Record<string, string>][]][] = [
    ['no placeholder', []],
    ['t(:one)', [['one', {}]]],
    [
      'a t(:one) b t(:two) c',
      [
        ['one', {}],
        ['two', {}],
      ],
    ],
    [
      "t(:getItemsMessage, true: 'true', null: 'null')",
      [['getItemsMessage', { true: 'true', null: 'null' }]],
    ],
    ["t(:a, b: 'with ) and , and \\'quote\\'')", [['a', { b: "with ) and , and 'quote'" }]]],
    ["t(:a,\n  b: 'c'\n)", [['a', { b: 'c' }]]],
    ["t(:a, b: 't(:inner)')", [['a', { b: 't(:inner)' }]]],
    ['first(:notOne) t(:schemaItem_item_id)', [['schemaItem_item_id', {}]]],
    ["t(:a, constructor: 'b')", [['a', { constructor: 'b' }]]],
    [
      '_t(:one)_ *t(:two)*',
      [
        ['one', {}],
        ['two', {}],
      ],
    ],
    ['t(:search.label)', [['search.label', {}]]],
    [
      't(:getItems)t(:getItem)',
      [
        ['getItems', {}],
        ['getItem', {}],
      ],
    ],
  ];
  it.each(cases)('%s', (given, want) => {
    const found = findPlaceholders(given);
    expect(found.map(({ key, args }) => [key, args])).toEqual(want);
    for (const { key, start, end } of found)
      expect(given.slice(start, end)).toMatch(new RegExp(`^t\\(:${key}[^]*\\)$`));
  });

  const bad: [given: string, offset: number, message: RegExp][] = [
    ['ab t(:)', 3, /expected a key/],
    ['t(:one', 0, /not closed/],
    ['t(:one, two)', 0, /not closed/],
    ["t(:one, a: 'x', a: 'y')", 0, /given twice/],
    ['t(:one, a: "x")', 0, /not closed/],
  ];
  it.each(bad)('rejects %s', (given, offset, message) => {
    try {
      findPlaceholders(given);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PlaceholderSyntaxError);
      expect((error as PlaceholderSyntaxError).offset).toBe(offset);
      expect((error as Error).message).toMatch(message);
    }
  });
});
