import {
  type Algorithm,
  type Group,
  type Parameter,
  parameterTypes,
} from '../../algorithms/algorithmData.ts';
import { algorithmsFile, readAlgorithms } from '../../algorithms/readAlgorithms.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import { findPlaceholders } from '../../i18n/placeholder.ts';
import { readSource, siteTranslator } from '../../i18n/siteTranslator.ts';
import type { AlgorithmData, AlgorithmParameterData } from '../core/mockData.ts';

/**
 * The codes by which this mock knows the algorithms. `AE` and `IF` are the service's, the others are made in their image: which
 * codes a server has is for `get_algorithms` to say.
 */
const codes: Record<string, string> = {
  algo1ai: 'NMF',
  algo1aii: 'AE',
  algo1bi: 'SVM',
  algo1bii: 'IF',
  algo2i: 'RF',
};

/**
 * The algorithms of the algorithm data as a server knows them: numbered parameters, names in all languages.
 *
 * @throws {ProblemsError} if the algorithm data cannot be read
 */
export function algorithmData(): { version: string; list: AlgorithmData[] } {
  const { version, groups, algorithms } = readAlgorithms(readSource(algorithmsFile));
  const supervised = algorithmsIn(groups.slice(1)); // the first group of the overview needs no annotation, the second does
  let parameterId = 0;
  const list = algorithms.map((algorithm: Algorithm): AlgorithmData => ({
    algorithm_id: codes[algorithm.id] ?? algorithm.id,
    name: inAllLanguages(algorithm.name),
    algorithm_type: supervised.has(algorithm.id) ? 'supervised' : 'unsupervised',
    parameters: algorithm.parameters.map((parameter) => parameterData(parameter, (parameterId += 1))),
  }));
  return { version: version.replace(/^V/, ''), list };
}

/** The codes of the algorithms that learn from OK images only: the first of the groups that need no annotation. */
export function goodOnlyAlgorithms(): string[] {
  const [unannotated] = readAlgorithms(readSource(algorithmsFile)).groups;
  return (unannotated?.groups[0]?.algorithms ?? []).map((id) => codes[id] ?? id);
}

function algorithmsIn(groups: readonly Group[]): Set<string> {
  return new Set(groups.flatMap((group) => [...group.algorithms, ...algorithmsIn(group.groups)]));
}

function parameterData(
  { variable, name, type, range, default: value }: Parameter,
  id: number,
): AlgorithmParameterData {
  return {
    algorithm_parameter_id: id,
    variable,
    data_type: parameterTypes[type],
    value,
    display_name: inAllLanguages(name),
    ...limits(range),
    length: type === '(int, int)' ? 2 : null,
  };
}

/** Reads `[0, 0.5]`, `[1, inf]`, `t(:…, minimum: '1')` and `{'nmf'}`; other ranges depend on the picture. */
function limits(range = ''): Pick<AlgorithmParameterData, 'minimum' | 'maximum' | 'options'> {
  const interval = /^\[([\d.]+), ([\d.]+|inf)\]$/.exec(range);
  const atLeast = findPlaceholders(range)[0]?.args['minimum'];
  const options = [...range.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
  return {
    minimum: interval ? Number(interval[1]) : atLeast ? Number(atLeast) : null,
    maximum: interval && interval[2] !== 'inf' ? Number(interval[2]) : null,
    options: range.startsWith('{') ? options : null,
  };
}

function inAllLanguages(source: string): Record<string, string> {
  const translator = siteTranslator();
  return Object.fromEntries(
    translator.languages.map((language) => [language, stripMarks(localize(source, translator.in(language)))]),
  );
}
