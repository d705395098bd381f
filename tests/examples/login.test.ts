import { describe, expect, test } from 'vitest';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { runChanged, runLanguages, samplesWith, withServer } from './sampleRuns.ts';

/* How programs end that cannot log in. */

const files = runLanguages.map(({ language, extension }) => `${language}/get-item.${extension}`);

describe.concurrent('a program that cannot log in ends with one line', { timeout: 60_000 }, () => {
  const folder = samplesWith();

  test.each(files)('its secret is wrong: %s', async (file) => {
    const env = { HACARUS_CLIENT_SECRET: 'wrong' };
    const mock = createExampleMock();
    const result = await withServer(
      (request) => mock.fetch(request),
      (api) => runChanged(file, api, folder, { env }),
    );
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toMatch(/^.+\n$/);
    expect(result.stderr).toContain('401');
    expect(result.stderr).toContain('Client id and secret mismatch');
  });

  test.each(files)('there is no server: %s', async (file) => {
    // The port was free a moment ago.
    const gone = await withServer(
      () => 'drop',
      async (api) => api,
    );
    const result = await runChanged(file, gone, folder);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toMatch(/^.+\n$/);
    expect(result.stderr).toMatch(/connect|refused/i);
  });
});
