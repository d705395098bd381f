import { findPlaceholders } from '../i18n/placeholder.ts';
import type { Algorithm, AlgorithmData, Autotune, Parameter, ParameterType } from './algorithmData.ts';

/** The columns of the tables in their order: what stands above each, and a sentence that says what it means. */
export const columns = [
  { id: 'name', head: 't(:algorithmColumnName)', meaning: 't(:algorithmColumnNameMeaning)' },
  { id: 'variable', head: 't(:algorithmColumnVariable)', meaning: 't(:algorithmColumnVariableMeaning)' },
  { id: 'range', head: 't(:algorithmColumnRange)', meaning: 't(:algorithmColumnRangeMeaning)' },
  { id: 'default', head: 't(:algorithmColumnDefault)', meaning: 't(:algorithmColumnDefaultMeaning)' },
  { id: 'time', head: 't(:algorithmColumnTime)', meaning: 't(:algorithmColumnTimeMeaning)' },
  { id: 'accuracy', head: 't(:algorithmColumnAccuracy)', meaning: 't(:algorithmColumnAccuracyMeaning)' },
  { id: 'autotune', head: 't(:algorithmColumnAutotune)', meaning: 't(:algorithmColumnAutotuneMeaning)' },
  { id: 'remark', head: 't(:algorithmColumnRemark)', meaning: 't(:algorithmColumnRemarkMeaning)' },
] as const;

export type ColumnId = (typeof columns)[number]['id'];

/** What stands in a cell about which nothing is stated. */
export const notStated = '—';

/** One row: each cell is inline Markdown with placeholders. `anchor` is unique on a page that shows all tables. */
export interface Row {
  variable: string;
  anchor: string;
  cells: Record<ColumnId, string>;
}

/** The table of one algorithm in the form that people see; its caption is `algorithm.table`. */
export interface Table {
  algorithm: Algorithm;
  rows: Row[];
}

/** @returns one table per algorithm, in the order of the data */
export function tablesOf(data: AlgorithmData): Table[] {
  return data.algorithms.map((algorithm) => ({
    algorithm,
    rows: algorithm.parameters.map((parameter) => rowOf(parameter, algorithm.id)),
  }));
}

/** The rows of the parameters that every algorithm has: pages show them once, and lead to them from each algorithm. */
export function commonRows(data: AlgorithmData): Row[] {
  return data.common.map((parameter) => rowOf(parameter, 'common'));
}

function rowOf(parameter: Parameter, prefix: string): Row {
  return {
    variable: parameter.variable,
    anchor: `${prefix}-${parameter.variable}`,
    cells: cellsOf(parameter),
  };
}

function cellsOf(parameter: Parameter): Record<ColumnId, string> {
  return {
    name: parameter.name,
    variable: code(parameter.variable),
    range: [typeText(parameter.type), parameter.range && wordsOrCode(parameter.range)]
      .filter(Boolean)
      .join(' '),
    default: code(parameter.default),
    time: parameter.time ?? notStated,
    accuracy: parameter.accuracy ?? notStated,
    autotune: autotuneText(parameter.autotune),
    remark: parameter.remark ?? notStated,
  };
}

function typeText(type: ParameterType): string {
  return type === 'tuple of int' ? 't(:algorithmTypeTupleOfInt)' : code(type);
}

function autotuneText(autotune: Autotune): string {
  switch (autotune.kind) {
    case 'none':
      return 't(:algorithmAutotuneNone)';
    case 'candidates': {
      const values = autotune.values.join(', ');
      return `t(:algorithmAutotuneCandidates, values: '${values}')`;
    }
    case 'range':
      return `t(:algorithmAutotuneRange, min: '${autotune.min}', max: '${autotune.max}')`;
    case 'unpublished':
      return 't(:algorithmAutotuneUnpublished)';
  }
}

function wordsOrCode(text: string): string {
  return findPlaceholders(text).length > 0 ? text : code(text);
}

function code(text: string): string {
  return `\`${text}\``;
}
