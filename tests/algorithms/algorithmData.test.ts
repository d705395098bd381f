import { describe, expect, it } from 'vitest';
import type { Autotune } from '../../src/algorithms/algorithmData.ts';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { localize } from '../../src/i18n/localize.ts';
import { loadTranslator, readSource } from '../../src/i18n/siteTranslator.ts';
import { type FactRow, facts, remarks, withoutRemark } from './facts.ts';

const data = readAlgorithms(readSource(algorithmsFile));
const translator = loadTranslator();
const english = localize(data, translator.in('en'));
const japanese = localize(data, translator.in('ja'));

function tuningOf(autotune: Autotune): FactRow[8] {
  if (autotune.kind === 'none') return 'no';
  if (autotune.kind === 'unpublished') return 'unpublished';
  return autotune.kind === 'candidates' ? autotune.values : { min: autotune.min, max: autotune.max };
}

const keyOf = (placeholder: string | undefined): string | undefined =>
  /^t\(:(\w+)/.exec(placeholder ?? '')?.[1];

describe('the algorithms', () => {
  it('are the five of the publication, with 45 rows, in its order', () => {
    const want = facts.map(([id, number, name, rows]) => [
      id,
      number,
      name,
      rows.map(([variable]) => variable),
    ]);
    const rowsOf = english.algorithms.map((algorithm) =>
      algorithm.parameters.map(({ variable }) => variable),
    );
    expect(
      english.algorithms.map(({ id, number, name }, index) => [id, number, name, rowsOf[index]]),
    ).toEqual(want);
  });

  it.each(facts.flatMap(([id, , , rows]) => rows.map((row) => [id, row[0], row] as const)))(
    '%s %s states the facts',
    (id, variable, want) => {
      const find = (
        source: typeof data,
      ): (typeof data)['algorithms'][number]['parameters'][number] | undefined =>
        source.algorithms
          .find((algorithm) => algorithm.id === id)
          ?.parameters.find((row) => row.variable === variable);
      const [row, en, ja] = [find(data), find(english), find(japanese)];
      if (!row) expect.unreachable();
      const got = [
        variable,
        en?.name,
        ja?.name,
        row.type,
        en?.range,
        row.default,
        keyOf(row.time),
        keyOf(row.accuracy),
      ];
      expect([...got, tuningOf(row.autotune)]).toEqual(want);
    },
  );

  it('carry their names, and their captions contain them, in both languages', () => {
    for (const language of [english, japanese]) {
      for (const [index, [, , name]] of facts.entries()) {
        expect(language.algorithms[index]?.name).toBe(name);
        expect(language.algorithms[index]?.table).toContain(name);
      }
    }
  });

  it('belong to the groups of the overview', () => {
    const [first, second] = data.groups;
    expect(first?.groups.map(({ number, algorithms }) => [number, algorithms])).toEqual([
      ['1-a', ['algo1ai', 'algo1aii']],
      ['1-b', ['algo1bi', 'algo1bii']],
    ]);
    expect([second?.number, second?.algorithms, data.groups.length]).toEqual(['2', ['algo2i'], 2]);
  });

  it('are of the version that the title names', () => {
    expect(data.version).toBe('V0.3.0');
    for (const language of translator.languages) {
      expect(translator.in(language)('algorithmsWithVersion')).toContain(data.version);
    }
  });
});

describe('remarks', () => {
  it.each(remarks)('%s has one, with its numbers, in both languages', (variable, numbers) => {
    for (const { algorithms } of [english, japanese]) {
      const rows = algorithms.flatMap(({ parameters }) =>
        parameters.filter((row) => row.variable === variable),
      );
      expect(rows).not.toHaveLength(0);
      for (const { remark } of rows) {
        expect(remark).toBeTruthy();
        for (const number of numbers) expect(remark).toContain(number);
      }
    }
  });

  it('are absent where the publication has none', () => {
    const bare = data.algorithms.flatMap(({ parameters }) =>
      parameters.filter(({ remark }) => remark === undefined),
    );
    expect([...new Set(bare.map(({ variable }) => variable))]).toEqual(withoutRemark);
  });

  it('say at encoding_dims what the original states and what is doubtful about it', () => {
    for (const { algorithms } of [english, japanese]) {
      const remark = algorithms[1]?.parameters.find(({ variable }) => variable === 'encoding_dims')?.remark;
      expect(remark).toMatch(/`min_detected_area`.*`min_inspection_size`/s);
    }
  });
});
