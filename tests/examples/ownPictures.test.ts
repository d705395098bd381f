import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { usesVendorSdk } from '../../src/examples/csharpSdk.ts';
import { readPictureInfo } from '../../src/mock/core/pictures/pictureInfo.ts';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { runChanged, runLanguages, samplesWith, withServer } from './sampleRuns.ts';

/* The samples with what readers have: photos of their own, no server, no credentials. */

const login = { HACARUS_CLIENT_ID: 'demo-client', HACARUS_CLIENT_SECRET: 'demo-secret' };

/** The folder with the samples, which name photos in place of the plates. */
let folder: string;

beforeAll(async () => {
  folder = samplesWith({}, (source) => source.replace(/\b(plate-\w+-\d+)\.png/g, '$1.jpg'));
  const to = (name: string): string => join(folder, 'files', name);
  for (const name of globSync('plate-*.png', { cwd: join(folder, 'files') })) {
    writeFileSync(to(name.replace('.png', '.jpg')), await sharp(to(name)).jpeg({ quality: 95 }).toBuffer());
    rmSync(to(name));
  }
  writeFileSync(to('big.JPG'), await sharp(to('plate-ng-03.jpg')).toBuffer());
});

/** The sandbox, and what was uploaded to it. As the servers do to which `processed_url` may lead, it rejects a token beside a signed address. */
function notingSandbox(sent: { name: string; type: string }[] = []): (request: Request) => Promise<Response> {
  const mock = createExampleMock();
  return async (request) => {
    if (request.url.includes('/images/') && request.headers.has('authorization')) {
      sent.push({ name: 'a token with a signed address', type: '' });
    }
    if (request.url.endsWith('/v1/upload')) {
      const form = await request.clone().formData();
      for (const file of form.values()) if (file instanceof File) sent.push(file);
    }
    return mock.fetch(request);
  };
}

describe.each(runLanguages)('in $language', { timeout: 60_000 }, ({ language, extension }) => {
  const sample = (name: string): string => `${language}/${name}.${extension}`;

  const programs = ['quickstart', 'first-inspection', 'inspect-plate', 'upload-item'].filter(
    (name) => !usesVendorSdk(readFileSync(`examples/${sample(name)}`, 'utf8')),
  );
  test.each(programs)('%s works with JPEGs in place of the plates', async (name) => {
    const sent: { name: string; type: string }[] = [];
    const { stdout, stderr, exitCode } = await withServer(notingSandbox(sent), (api) =>
      runChanged(sample(name), api, folder, { env: login }),
    );
    expect(exitCode, stdout + stderr).toBe(0);
    expect(sent.length).toBeGreaterThan(0);
    for (const file of sent)
      expect([file.name, file.type]).toEqual([expect.stringMatching(/^plate-.*\.jpg$/), 'image/jpeg']);
    if (name === 'quickstart') expect(stdout).toContain('plate-ng-03: NG, defects: 1\n');
    if (name === 'first-inspection') expect(stdout).toContain('plate-ng-03 NG 1\n');
  });

  test('inspect-line keeps extensions', async () => {
    const sent: { name: string; type: string }[] = [];
    const { stdout, stderr } = await withServer(notingSandbox(sent), (api) =>
      runChanged(sample('inspect-line'), api, folder, { args: ['plate-ok-04.jpg', 'big.JPG'] }),
    );
    expect(stdout, stderr).toMatch(/^plate-ok-04\.jpg OK \d+\nbig\.JPG NG \d+ \[/);
    expect(sent.map(({ name, type }) => [name.replace(/.*-/, ''), type])).toEqual([
      ['1.jpg', 'image/jpeg'],
      ['2.JPG', 'image/jpeg'],
    ]);
  });

  test('the picture of the result has the extension of what it is', async () => {
    const sandbox = notingSandbox();
    const photo = readFileSync(join(folder, 'files/big.JPG'));
    const react = (request: Request): Promise<Response> | Response =>
      request.url.includes('/images/processed/')
        ? new Response(new Uint8Array(photo), { headers: { 'content-type': 'image/jpeg' } })
        : sandbox(request);
    const { stdout } = await withServer(react, (api) =>
      runChanged(sample('quickstart'), api, folder, { env: login }),
    );
    const saved = /Saved (result\.jpe?g)\n$/.exec(stdout)?.[1] ?? '';
    expect(saved).not.toBe('');
    expect(readPictureInfo(readFileSync(join(folder, 'files', saved)))?.content_type).toBe('image/jpeg');
  });

  test('the Quickstart says in a line that there is no server', async () => {
    const { stdout, stderr, exitCode } = await runChanged(
      sample('quickstart'),
      'http://127.0.0.1:1022/api',
      folder,
      { env: login },
    );
    expect([exitCode, stdout]).toEqual([1, '']);
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toBe(
      'No server at http://127.0.0.1:1022/api. For the sandbox, start: node server.mjs',
    );
    // cURL says before why it cannot connect.
    expect(lines.length).toBe(language === 'curl' ? 2 : 1);
  });

  test.each(['HACARUS_API_URL', 'HACARUS_CLIENT_ID', 'HACARUS_CLIENT_SECRET'])(
    'the Quickstart says in a line that %s is missing',
    async (name) => {
      const { stdout, stderr, exitCode } = await withServer(notingSandbox(), (api) =>
        runChanged(sample('quickstart'), api, folder, { env: { ...login, [name]: undefined } }),
      );
      expect([exitCode, stdout, stderr]).toEqual([1, '', `Set the environment variable ${name}.\n`]);
    },
  );
});
