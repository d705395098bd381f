import { describe, expect, it } from 'vitest';
import { errorMessage, fieldNamed, placeInBody } from '../../../../src/explorer/page/response/errorField.ts';

const names = ['algorithm_id', 'name', 'item_ids', 'override_params', 'item_id'];

describe('the words of an error', () => {
  it.each([
    [{ detail: 'a is missing', title: 'Invalid' }, 'a is missing'],
    [{ detail: ['a.bmp', 'b.bmp'], title: 'Invalid' }, 'a.bmp, b.bmp'],
    [{ detail: null, title: 'Invalid license!' }, 'Invalid license!'],
    [{ detail: 7 }, ''],
  ])('%j', (errors, want) => {
    expect(errorMessage({ errors })).toBe(want);
  });
  it('of a body of any shape', () => {
    expect(errorMessage('no JSON')).toBe('');
  });
});

describe('the field that an error is about', () => {
  it.each([
    ['algorithm_id is missing or invalid', 'algorithm_id'],
    ['algorithm_idが指定されていないか、値が無効です。', 'algorithm_id'],
    ['override_params[1].value is missing or invalid', 'override_params[1].value'],
    ['name is missing or invalid', 'name'],
    ['The name is taken', undefined],
    ['No match for item_id!', 'item_id'],
    ['other_id is missing', undefined],
  ])('%s', (message, want) => {
    expect(fieldNamed(message, [], names)).toBe(want);
  });
  it('is named by the documentation where the message names none', () => {
    expect(fieldNamed('No access', ['train', 'item_ids', 'name'], names)).toBe('item_ids');
  });
});

describe('its place in the body', () => {
  const text = JSON.stringify(
    { name: 'x', item_ids: ['a-1', 'a-2'], override_params: [{ value: '1' }, { value: '2' }] },
    null,
    2,
  );
  const marked = (path: string, values?: string[]): string | undefined => {
    const range = placeInBody(text, path, values);
    return range && text.slice(...range);
  };
  it.each([
    ['name', '"name": "x"'],
    ['item_ids', '"item_ids": ['],
    ['override_params[1].value', '"value": "2"'],
    ['override_params[0].missing', '"override_params": ['],
    ['missing', undefined],
  ])('%s', (path, want) => {
    expect(marked(path)).toBe(want);
  });
  it('is that of the value, where it is known', () => {
    expect(marked('item_ids', ['a-2'])).toBe('"a-2"');
    expect(marked('item_ids', ['a-3'])).toBe('"item_ids": [');
  });
});
