import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { type Reaction, runChanged, runLanguages, samplesWith, withServer } from './sampleRuns.ts';

/* What programs say where they get no response of the service: the cause, and nothing else. */

const env = { HACARUS_CLIENT_ID: 'demo-client', HACARUS_CLIENT_SECRET: 'demo-secret' };
// CN=127.0.0.1, valid for a hundred years, signed by itself.
const selfSigned = readFileSync(join(import.meta.dirname, 'fixtures/selfSigned.pem'));
const programs = runLanguages.flatMap(({ language, extension }) => [
  { language, name: 'quickstart', file: `${language}/quickstart.${extension}` },
  { language, name: 'get-item', file: `${language}/get-item.${extension}` },
]);

describe.concurrent('a program says what is wrong', { timeout: 60_000 }, () => {
  const folder = samplesWith();
  const fails = async (file: string, reaction: Reaction, pem?: Buffer): Promise<string> => {
    const result = await withServer(
      () => (reaction instanceof Response ? reaction.clone() : reaction),
      (api) => runChanged(file, api, folder, { env }),
      pem,
    );
    // Of Bash it is that of jq.
    expect([result.exitCode, result.stdout], result.stderr).not.toEqual([0, '']);
    expect(result.stderr).not.toMatch(/No server|node server\.mjs|Traceback|^ +at /m);
    return result.stderr;
  };

  // cURL explains in more lines what a certificate is for.
  test.each(programs)('the certificate is self-signed: $file', async ({ language, file }) => {
    const stderr = await fails(file, 'silence', selfSigned);
    expect(stderr).toMatch(/cert/i);
    if (language !== 'curl') expect(stderr).toMatch(/^.+\n$/);
  });

  test.each(programs)('the connection breaks: $file', async ({ file }) => {
    expect(await fails(file, 'drop')).toMatch(/^.+\n$/);
  });

  test.each(programs)('a proxy sends a page for people: $file', async ({ language, name, file }) => {
    const page = new Response('<h1>Bad Gateway</h1>\n', { status: 502 });
    const lines = (await fails(file, page)).trimEnd().split('\n');
    expect(lines.join('\n')).toMatch(/\b502\b/);
    // C# shows the page itself, which is why: there the samples print what any rejected request said.
    if (language === 'csharp' && name === 'get-item') return;
    expect(lines.at(-1)).toMatch(/The response is not JSON\.$/);
    // cURL says the status before, in a line of its own.
    expect(lines).toHaveLength(language === 'curl' && name === 'quickstart' ? 2 : 1);
  });
});

describe('Python', { timeout: 60_000 }, () => {
  test.each(['quickstart', 'get-item'])('%s does not wait forever', async (name) => {
    const mock = createExampleMock();
    const { exitCode, stderr } = await withServer(
      (request) => (request.url.endsWith('/token') ? mock.fetch(request) : 'silence'),
      (api) => runChanged(`python/${name}.py`, api, samplesWith({ timeout: 2 }), { env }),
    );
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('timed out');
  });

  const files = readdirSync('examples/python').filter((file) => file.endsWith('.py'));
  // Calls by the session of login.py have its timeout.
  test.each(files)('%s limits each call of its own', (file) => {
    const source = readFileSync(join('examples/python', file), 'utf8');
    const calls = source.split(/\b(?:requests|other)\.(?=(?:get|post)\()/).slice(1);
    for (const call of calls) expect(call.split(/\n\S/)[0]).toContain('timeout');
  });
});
