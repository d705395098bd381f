import { expect, test } from 'vitest';
import { readSample } from '../../src/mock/node/readSample.ts';
import { createTestMock } from './testMock.ts';

/** What `requests` of Python sends for `files={"files": open("plate.png", "rb")}`: a part without a type. */
function untypedForm(bytes: Uint8Array): Blob {
  const part = (name: string): string =>
    `--boundary-of-the-form\r\nContent-Disposition: form-data; name="${name}"`;
  return new Blob([
    `${part('training')}\r\n\r\nfalse\r\n${part('files')}; filename="plate.png"\r\n\r\n`,
    new Uint8Array(bytes),
    '\r\n--boundary-of-the-form--\r\n',
  ]);
}

test('a file part without a type is taken', async () => {
  const { send } = createTestMock();
  const body = untypedForm(await readSample('plate-ok-01.png'));
  const headers = { 'content-type': 'multipart/form-data; boundary=boundary-of-the-form' };
  const response = await send('POST', '/v1/upload', { body, headers });
  expect(response.json).toEqual({ data: { item_ids: ['plate'] } });
});
