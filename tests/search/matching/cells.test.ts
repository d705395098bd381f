import { describe, expect, test } from 'vitest';
import {
  labelEnd,
  quotedRow,
  readable,
  withoutCell,
  withoutLabels,
} from '../../../src/search/matching/cells.ts';
import { excerptOf } from '../../../src/search/matching/excerpt.ts';

const row = `学習サイズ · 変数名${labelEnd}train_size · 型${labelEnd}int · 既定値${labelEnd}10000 · 時間への影響${labelEnd}大きいほど長い · 備考${labelEnd}${'とても長い備考です。'.repeat(6)}`;
const worthOf =
  (word: string) =>
  (cell: string): number =>
    cell.includes(word) ? 1 : 0;

describe('a row is quoted', () => {
  test('whole if it is short, as head and cells', () => {
    expect(quotedRow('Size of a file · Not published · 20 MB', worthOf('20'))).toBe(
      'Size of a file: Not published · 20 MB',
    );
    expect(quotedRow('ファイルのサイズ · 公開情報なし · 20 MB', worthOf('20'))).toBe(
      'ファイルのサイズ：公開情報なし · 20 MB',
    );
  });
  test('with no colon after a sentence', () => {
    expect(quotedRow('How many? Not published. · GET /v1/items', worthOf('x'))).toBe(
      'How many? Not published. GET /v1/items',
    );
  });
  test('in part if it is long: the cell that says most, with what stands above it', () => {
    const quoted = quotedRow(row, worthOf('長い備考'));
    expect(quoted).toMatch(/^学習サイズ · 変数名：train_size · … 備考：とても長い備考です。/);
    expect(quoted).not.toContain('10000');
  });
  test('from its head where no cell says more', () => {
    expect(quotedRow(row, worthOf('学習'))).toMatch(
      /^学習サイズ · 変数名：train_size · 型：int · 既定値：10000/,
    );
  });
});

test('what stands above a cell is shown and not searched', () => {
  expect(withoutLabels(row)).toMatch(/^学習サイズ · train_size · int · 10000 · 大きいほど長い/);
  expect(withoutLabels(`a\nType${labelEnd}int`)).toBe('a\nint');
  expect(readable(`Type${labelEnd}int`)).toBe('Type: int');
  expect(excerptOf(row, ['train_size'])).not.toContain(labelEnd);
});

test('a cell that only says the title again is left out', () => {
  expect(withoutCell(row, 'train_size')).toMatch(/^学習サイズ · 型/);
  expect(withoutCell('train_size · 1', 'train_size')).toBe('train_size · 1');
});
