import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const languages = ['typescript', 'python', 'curl', 'csharp'];
const files = languages.flatMap((language) => {
  const folder = join('examples', language);
  return readdirSync(folder)
    .filter((name) => /\.(?:ts|py|sh|cs)$/.test(name))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
});
/** Pauses; handle-errors pauses before it repeats a request, which is another matter. */
const waiting = files.filter(
  ({ file, text }) => /\b(?:sleep|Delay|setTimeout)\b/.test(text) && !file.includes('handle-errors'),
);

/** `training_interval = 1` and `training_limit = 300`, or without the kind, below the comment that explains them. */
const constantsFor = (kind: string): RegExp =>
  new RegExp(`t\\(:samplePolling${kind}\\)\\n.*interval ?= ?\\d+;?\\n.*limit ?= ?\\d+;?\\n`, 'i');

describe('samples that wait', () => {
  it('are there in each language', () => {
    for (const language of languages)
      expect(waiting.filter(({ file }) => file.includes(language)).length).toBeGreaterThan(2);
  });

  // A training takes long, and a part passes every few seconds: neither says how long to wait for the other.
  it.each(waiting)('have interval and limit in one place, for each kind of job: $file', ({ text }) => {
    const isImported = /import \{.*\bwaitForModel\b/.test(text);
    if (text.includes('/v1/train') && !isImported) expect(text).toMatch(constantsFor('Training'));
    if (text.includes('/v1/serve')) expect(text).toMatch(constantsFor('Prediction'));
    expect(text).toMatch(/t\(:samplePolling(?:Training|Prediction)\)/);
    expect(text).not.toMatch(/sleep\(?\s*[\d.]|setTimeout\(\d|Delay\((?:TimeSpan\.FromSeconds\()?\d/);
  });
});

it.each(files)('reads the result of the model that it used, not the first one: $file', ({ text }) => {
  expect(text).not.toMatch(/(?:models|model_results)"?\]?(?:\?\.)?\[0\]/);
  expect(text.replace(/\s+/g, '')).not.toMatch(/"model(?:s|_results)"\)\.EnumerateArray\(\)\.First\(\)/);
});
