import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../src/reference/jsonLines.ts';
import { jsonTokens } from '../../src/reference/jsonTokens.ts';
import { printJson } from '../../src/reference/printJson.ts';

describe('jsonLines', () => {
  it('cuts tokens at the ends of lines, says how far long ones are indented, and loses nothing', async () => {
    const json = printJson({
      id: 1,
      of: { pointer: '/api/v1/items/with/a/long/path/that/does/not/fit/on/a/line' },
    });
    const lines = jsonLines(await jsonTokens(json));
    expect(lines.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('')).toBe(json);
    expect(lines).toHaveLength(json.split('\n').length);
    expect(lines.map(({ indent }) => indent)).toEqual([
      undefined,
      undefined,
      undefined,
      4,
      undefined,
      undefined,
    ]);
  });

  it('leaves the fields of a form as they are', () => {
    const text = 'training=true\nfiles=plate-ok-01.png\n';
    expect(jsonLines([{ kind: undefined, text }]).map(({ tokens }) => tokens)).toEqual([
      [{ kind: undefined, text: 'training=true\n' }],
      [{ kind: undefined, text: 'files=plate-ok-01.png\n' }],
    ]);
  });
});
