import { describe, expect, it } from 'vitest';
import { forbiddenInNames, itemIdOf } from '../../src/mock/core/itemName.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { createTestMock } from './testMock.ts';

const sample = await readSample('plate-ok-01.png');

const allowed = [
  '箱（上）',
  '検査・結果',
  '【検査】',
  'ガラス瓶_№3～5',
  'が', // two code points, が in the canonical form
  'a+b',
  'a&b=c#d',
  '100%',
  'a%2Fb',
  "it's",
  'Größe 5½',
  '🔩',
  'plate.v2',
  '-rf',
];

const refused = [
  'a ',
  ' a',
  '\u3000a',
  'a.',
  '.a',
  '',
  'a\u0000b',
  'a\u202Eb',
  'a\nb',
  'x'.repeat(101),
  ...forbiddenInNames.split(''),
];

describe('the name of an uploaded file', () => {
  it.each(allowed)('“%s” becomes the id of an item that can be read', async (name) => {
    const { send, upload } = createTestMock();
    const uploaded = await upload({ [`${name}.png`]: sample });
    const id = name.normalize();
    expect(uploaded.json).toEqual({ data: { item_ids: [id] } });
    const { status, json } = await send('GET', `/v1/item/${encodeURIComponent(id)}`);
    expect([status, json.data?.item_id]).toEqual([200, id]);
    const predicted = await send('POST', '/v1/serve', { json: { item_ids: [id] } });
    expect(predicted.json.data.item_ids).toEqual([id]);
  });

  it.each(refused)('“%s” is refused', (name) => {
    expect(itemIdOf(`${name}.png`)).toBe(null);
    expect(itemIdOf(`a${name}b.png`) === null).toBe(!/^[\s.]|[\s.]$|^$/.test(name));
  });

  it('that is refused is listed as the client wrote it', async () => {
    const { status, json } = await createTestMock().upload({ 'a .png': sample, 'good.png': sample });
    expect([status, json.errors.detail]).toEqual([400, ['a .png']]);
  });
});
