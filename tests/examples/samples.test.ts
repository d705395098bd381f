import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { samplesInAll, samplesOf } from '../../src/examples/samples.ts';

describe('samplesOf', () => {
  it.each(operationsOf(readContract()).map(({ slug }) => slug))(
    '%s has a sample in every language',
    (slug) => {
      expect(samplesInAll(slug).map(({ language }) => language.id)).toEqual([
        'typescript',
        'csharp',
        'python',
        'curl',
      ]);
    },
  );

  it('takes commands for code that is not of the language', () => {
    const [sample] = samplesOf('installation');
    expect(sample?.file).toBe('examples/typescript/installation.sh');
    expect(sample?.highlighting).toBe('bash');
  });

  it('tells how each language was checked', () => {
    const checks = (name: string): [string, string][] =>
      samplesOf(name).map(({ language, check }) => [language.id, check]);
    expect(checks('train')).toEqual([
      ['typescript', 'typed'],
      ['csharp', 'compiled'],
      ['python', 'run'],
      ['curl', 'run'],
    ]);
    expect(checks('get-item')).toContainEqual(['csharp', 'inMethod']);
    expect(checks('api')).toEqual([['csharp', 'none']]);
    expect(checks('initialization')).toContainEqual(['csharp', 'compiled']);
    expect(checks('initialization')).toContainEqual(['python', 'standIn']);
    expect(checks('installation')).toContainEqual(['python', 'none']);
  });

  it('leaves the preamble out', () => {
    const curl = samplesOf('get-items').find(({ language }) => language.id === 'curl');
    expect(curl?.code).toMatch(/^curl /);
  });

  it('names every file that is missing', () => {
    expect(() => samplesInAll('no-such-operation')).toThrow(
      /examples\/typescript\/no-such-operation\.ts: .*\n.*examples\/csharp\/no-such-operation\.cs/,
    );
  });
});
