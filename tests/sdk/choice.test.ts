import { describe, expect, it } from 'vitest';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import { choiceScript, choiceStyles, shownFor } from '../../src/sdk/choice.ts';

describe('shownFor', () => {
  const cases: [id: string, present: string[], want: string[]][] = [
    ['csharp', ['typescript', 'csharp', 'python', 'curl'], ['csharp']],
    ['csharp', ['csharp', 'python'], ['csharp', 'typescript', 'curl']],
    ['python', ['csharp', 'python'], ['python']],
  ];
  it.each(cases)('%s among %j', (id, present, want) => {
    expect(shownFor(id, present)).toEqual(want);
  });
});

describe('the choice', () => {
  it('has rules for every language', () => {
    for (const { id } of sampleLanguages) expect(choiceStyles()).toContain(`[data-sdk=${id}] `);
  });

  /** What a page's root has before it is painted. */
  const run = (stored: Record<string, string>, platform = 'Linux x86_64'): Record<string, string> => {
    const dataset: Record<string, string> = {};
    new Function('localStorage', 'document', 'navigator', choiceScript())(
      { getItem: (key: string) => stored[key] ?? null },
      { documentElement: { dataset } },
      { platform },
    );
    return dataset;
  };

  it('falls back to the first language for an unknown one', () => {
    expect(run({ sdk: 'python' })['sdk']).toBe('python');
    expect(run({ sdk: 'cobol' })['sdk']).toBe(sampleLanguages[0]?.id);
  });

  it('of the shell is that of the system, until the reader chooses', () => {
    expect(run({})['shell']).toBe('bash');
    expect(run({}, 'Win32')['shell']).toBe('powershell');
    expect(run({ shell: 'bash' }, 'Win32')['shell']).toBe('bash');
  });
});
