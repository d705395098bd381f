import { describe, expect, it } from 'vitest';
import {
  fileNameOf,
  readBody,
  textsIn,
  valueAt,
} from '../../../../src/explorer/page/response/responseParts.ts';

describe('fileNameOf', () => {
  it.each([
    ['attachment; filename="models.zip"', 'application/zip', 'models.zip'],
    ['attachment; filename="../../etc/passwd"', 'application/zip', 'passwd'],
    ['', 'application/zip', 'models.zip'],
    ['', 'application/octet-stream', 'response'],
  ])('%j, %s → %s', (disposition, type, want) => {
    expect(fileNameOf(new Headers({ 'content-disposition': disposition }), type)).toBe(want);
  });
});

describe('readBody', () => {
  const read = (type: string, text: string) =>
    readBody(new Headers({ 'content-type': type }), new TextEncoder().encode(text).buffer);

  it('reads JSON, also where it is none', () => {
    expect(read('application/json', '{"a":1}')).toMatchObject({ json: { a: 1 }, text: '{"a":1}', size: 7 });
    expect(read('application/json', '<html>')).toMatchObject({ json: undefined, text: '<html>' });
  });

  it('keeps what is neither text nor JSON as a file', () => {
    expect(read('application/zip', 'PK').file).toMatchObject({ name: 'models.zip' });
    expect(read('application/zip', '')).toMatchObject({ file: undefined, text: undefined });
  });
});

it('valueAt and textsIn read values of any shape', () => {
  expect(valueAt({ a: { b: [1] } }, 'a', 'b')).toEqual([1]);
  expect(valueAt(null, 'a')).toBeUndefined();
  expect(valueAt({}, 'constructor')).toBeUndefined();
  expect(textsIn(['a', 1, 'b'])).toEqual(['a', 'b']);
  expect(textsIn('a')).toEqual([]);
});
