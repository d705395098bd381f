import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { editHash, linkedEdit, longest, unpackEdit } from '../../../src/runner/editor/shareAddress.ts';

const packed = (content: string | Uint8Array): string => deflateRawSync(content).toString('base64url');

describe('an address with an edited sample', () => {
  test('gives back name and text, in any script', async () => {
    const text = "console.log('検査 🟢 <script>');\n".repeat(50);
    const hash = await editHash('quickstart-5', text);
    expect(hash).toMatch(/^#edit=[\w~-]+$/);
    const linked = linkedEdit(hash);
    expect(linked?.name).toBe('quickstart-5');
    expect(await unpackEdit(linked?.packed ?? '')).toBe(text);
  });
  test.each([
    '',
    '#train',
    '#/operations/train',
    '#edit=',
    '#edit=../x~AAAA',
    '#edit=train~<b>',
    '#edit=train',
  ])('is not %j', (hash) => {
    expect(linkedEdit(hash)).toBeUndefined();
  });
  test('that unpacks to far more than a sample is refused', async () => {
    const bomb = packed('a'.repeat(20_000_000));
    expect(linkedEdit(`#edit=train~${bomb}`)?.packed).toBe(bomb);
    await expect(unpackEdit(bomb)).rejects.toThrow(String(longest));
  });
  test('that is damaged, or no text, is refused', async () => {
    await expect(unpackEdit('AAAA')).rejects.toThrow();
    await expect(unpackEdit(packed('const a = 1;').slice(0, 8))).rejects.toThrow();
    await expect(unpackEdit(packed(new Uint8Array([0xff, 0xfe, 0xc0])))).rejects.toThrow();
  });
});
