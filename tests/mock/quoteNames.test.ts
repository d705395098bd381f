import { describe, expect, test } from 'vitest';
import { quoteNames } from '../../src/mock/core/quoteNames.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { createTestMock } from './testMock.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const contentType = 'multipart/form-data; boundary="a b"';
const part = (disposition: string, body = 'x'): string =>
  `--a b\r\nContent-Type: image/png\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${body}\r\n`;

/** What a form of one part becomes. */
function quoted(disposition: string): string {
  const text = new TextDecoder().decode(
    quoteNames(encode(`${part(disposition)}${part('name="b"')}--a b--\r\n`), contentType),
  );
  return /Content-Disposition: form-data; (.*)\r\n/.exec(text)?.[1] ?? '';
}

describe('names of parts are written as browsers do', () => {
  const cases: [string, { given: string; want: string }][] = [
    ['a field of .NET', { given: 'name=training', want: 'name="training"' }],
    [
      'a file of .NET',
      { given: `name=files; filename=a.png; filename*=utf-8''a.png`, want: 'name="files"; filename="a.png"' },
    ],
    [
      'a file of .NET with a name that is not ASCII',
      {
        given: `name=files; filename="=?utf-8?B?5p2/LnBuZw==?="; filename*=utf-8''%E6%9D%BF.png`,
        want: 'name="files"; filename="板.png"',
      },
    ],
    [
      'a broken encoding: the plain name',
      { given: `name=files; filename=a.png; filename*=utf-8''%E6%9`, want: 'name="files"; filename="a.png"' },
    ],
    [
      'what is quoted already',
      { given: 'name="files"; filename="a = b; c.png"', want: 'name="files"; filename="a = b; c.png"' },
    ],
    ['a part without a name', { given: 'filename=a.png', want: 'filename=a.png' }],
  ];
  test.each(cases)('%s', (_name, { given, want }) => expect(quoted(given)).toBe(want));
});

test.each([
  [
    'a form of a browser',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n',
  ],
  ['no boundary', 'multipart/form-data', '--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n'],
  ['headers without end', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name=a'],
])('%s stays the same object', (_name, type, text) => {
  const bytes = encode(text);
  expect(quoteNames(bytes, type)).toBe(bytes);
});

test('the sandbox takes an upload of .NET, byte by byte', async () => {
  const { send } = createTestMock();
  const picture = await readSample('plate-ok-01.png');
  const form = (name: string, body: string | Uint8Array): (string | Uint8Array<ArrayBuffer>)[] => [
    `--9e1b-3d7a64f0c2aa\r\nContent-Disposition: form-data; ${name}\r\n\r\n`,
    typeof body === 'string' ? body : new Uint8Array(body),
    '\r\n',
  ];
  const body = new Blob([
    ...form('name=training', 'false'),
    ...form(`name=files; filename=one.png; filename*=utf-8''one.png`, picture),
    ...form(`name=files; filename="=?utf-8?B?5p2/LnBuZw==?="; filename*=utf-8''%E6%9D%BF.png`, picture),
    '--9e1b-3d7a64f0c2aa--\r\n',
  ]);
  const headers = { 'content-type': 'multipart/form-data; boundary="9e1b-3d7a64f0c2aa"' };
  const response = await send('POST', '/v1/upload', { body, headers });
  expect(response.json).toEqual({ data: { item_ids: ['one', '板'] } });
});
