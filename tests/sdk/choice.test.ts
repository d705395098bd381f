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

  it('falls back to the first language for an unknown one', () => {
    const run = (stored: string): unknown => {
      const dataset: Record<string, string> = {};
      new Function('localStorage', 'document', choiceScript())(
        { getItem: () => stored },
        { documentElement: { dataset } },
      );
      return dataset['sdk'];
    };
    expect(run('python')).toBe('python');
    expect(run('cobol')).toBe(sampleLanguages[0]?.id);
  });
});
