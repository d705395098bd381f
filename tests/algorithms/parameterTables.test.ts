import { describe, expect, it } from 'vitest';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { columns, tablesOf } from '../../src/algorithms/parameterTables.ts';
import { localize } from '../../src/i18n/localize.ts';
import { loadTranslator, readSource } from '../../src/i18n/siteTranslator.ts';

const tables = tablesOf(readAlgorithms(readSource(algorithmsFile)));
const translator = loadTranslator();

describe('tablesOf', () => {
  it('gives eight cells to each row, in the order of the columns', () => {
    expect(columns).toHaveLength(8);
    for (const { rows } of tables) {
      for (const { cells } of rows) expect(Object.keys(cells)).toEqual(columns.map(({ id }) => id));
    }
  });

  it('gives every row an address of its own', () => {
    const anchors = tables.flatMap(({ rows }) => rows.map(({ anchor }) => anchor));
    expect(anchors.length).toBeGreaterThanOrEqual(45);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors[0]).toBe('algo1ai-train_size');
  });

  const cells: [row: string, language: string, want: string[]][] = [
    [
      'algo1ai-train_size',
      'en',
      [
        'Model size',
        '`train_size`',
        '`int` `[1, inf]`',
        '`10000`',
        'Larger: longer',
        'Larger: higher',
        'No',
        '—',
      ],
    ],
    [
      'algo1ai-train_size',
      'ja',
      [
        '学習サイズ',
        '`train_size`',
        '`int` `[1, inf]`',
        '`10000`',
        '大きいほど長い',
        '大きいほど高い',
        '×',
        '—',
      ],
    ],
    [
      'algo1aii-epochs',
      'ja',
      ['エポック数', '`epochs`', '`int` 1以上', '`100`', '大きいほど長い', '大きいほど高い', '×', '—'],
    ],
    [
      'algo1aii-encoding_dims',
      'en',
      ['Layer structure', '`encoding_dims`', 'tuple of `int`', '`[128, 64, 32]`'],
    ],
    ['algo1aii-batch_size', 'ja', ['バッチサイズ', '`batch_size`', '`int`', '`256`']],
  ];
  it.each(cells)('%s in %s', (anchor, language, want) => {
    const row = tables.flatMap(({ rows }) => rows).find((candidate) => candidate.anchor === anchor);
    if (!row) expect.unreachable();
    expect(Object.values(localize(row.cells, translator.in(language))).slice(0, want.length)).toEqual(want);
  });

  const tuning: [row: string, en: string, ja: string][] = [
    ['algo1ai-max_iter', 'No', '×'],
    ['algo1ai-n_components', 'Yes (3, 5, 10, 20, 30)', '○（3, 5, 10, 20, 30）'],
    ['algo1bi-contamination', 'Yes (0.0001 to 0.5)', '○（0.0001～0.5）'],
    ['algo1aii-reconstruct_thresh', 'Yes (values not published)', '○（値は公開されていない）'],
  ];
  it.each(tuning)('%s says how it is tuned', (anchor, en, ja) => {
    const text = tables.flatMap(({ rows }) => rows).find((row) => row.anchor === anchor)?.cells.autotune;
    if (!text) expect.unreachable();
    expect([localize(text, translator.in('en')), localize(text, translator.in('ja'))]).toEqual([en, ja]);
  });
});
