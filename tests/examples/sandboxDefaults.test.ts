import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = ['typescript', 'python', 'curl', 'csharp'].flatMap((language) =>
  readdirSync(join('examples', language))
    .filter((name) => /\.(?:ts|py|sh|cs)$/.test(name))
    .map((name) => join('examples', language, name)),
);
const settings = ['HACARUS_API_URL', 'HACARUS_CLIENT_ID', 'HACARUS_CLIENT_SECRET'];
const named = files.filter((file) => settings.some((name) => readFileSync(file, 'utf8').includes(name)));

/** The Quickstart's programs stop without the variables, and say so: they have no values of their own. */
const demanding = (file: string): boolean => file.includes('quickstart');

it('samples of each language name the settings, and say how they are run', () => {
  for (const language of ['typescript', 'python', 'curl', 'csharp'])
    for (const name of ['run', language === 'curl' ? 'login' : 'initialization'])
      expect(named.some((file) => file.includes(`${language}/${name}.`))).toBe(true);
});

// What is followed to the letter has to reach the sandbox, which the page has let the reader start.
it.each(named.filter((file) => !demanding(file)))('without settings, %s is for the sandbox', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/yourserver|your-client/);
  const values = { HACARUS_API_URL: 'http://127.0.0.1:4010/api', HACARUS_CLIENT_ID: 'demo-client' };
  for (const [name, value] of Object.entries(values)) if (text.includes(name)) expect(text).toContain(value);
});
