import { ProblemsError } from '../i18n/problem.ts';
import {
  type Algorithm,
  type AlgorithmData,
  type Group,
  type Parameter,
  type ParameterType,
  parameterTypes,
} from './algorithmData.ts';
import { readAutotune } from './readAutotune.ts';
import { type Entry, YamlSource } from './yamlSource.ts';

/** The file that holds the algorithms, language-neutral: words are placeholders. */
export const algorithmsFile = 'src/algorithms/algorithms.yaml';

/**
 * Reads the algorithms from the text of their file.
 *
 * @param text YAML, as described at the top of `algorithms.yaml`
 * @param file its path, for error messages
 * @returns the data; parameters of an algorithm include the common ones
 * @throws {ProblemsError} with all that is wrong, each with file and line
 */
export function readAlgorithms(text: string, file: string = algorithmsFile): AlgorithmData {
  const source = new YamlSource(text, file);
  if (source.problems.length > 0) throw new ProblemsError(source.problems);
  const fields = source.fields(source.root, ['version', 'groups', 'common', 'algorithms']);
  const read = <Value>(key: string, reader: (entry: Entry) => Value, instead: Value): Value => {
    const entry = fields.get(key);
    return entry ? reader(entry) : instead;
  };
  const common = read('common', (entry) => readParameters(source, entry), []);
  const algorithms = read('algorithms', (entry) => readAlgorithmList(source, entry, common), []);
  const places: Place[] = [];
  const data = {
    version: read('version', (entry) => source.text(entry), ''),
    groups: read('groups', (entry) => readGroups(source, entry, places), []),
    algorithms,
  };
  checkPlaces(source, algorithms, places, fields.get('groups')?.line ?? 1);
  if (source.problems.length > 0) throw new ProblemsError(source.problems);
  return data;
}

function readAlgorithmList(source: YamlSource, entry: Entry, common: readonly Parameter[]): Algorithm[] {
  return source.entries(entry).map((algorithm) => {
    const fields = source.fields(algorithm, ['number', 'name', 'overview', 'text', 'table', 'parameters']);
    const words = (key: string): string => valueOf(fields.get(key), (field) => source.words(field), '');
    const own = valueOf(fields.get('parameters'), (field) => readParameters(source, field, common), []);
    return {
      id: algorithm.key,
      number: valueOf(fields.get('number'), (field) => source.text(field), ''),
      name: words('name'),
      overview: words('overview'),
      text: words('text'),
      table: words('table'),
      parameters: [...common, ...own],
    };
  });
}

function readParameters(source: YamlSource, entry: Entry, common: readonly Parameter[] = []): Parameter[] {
  return source.entries(entry).map((parameter) => {
    if (common.some(({ variable }) => variable === parameter.key)) {
      source.report(parameter.line, `“${parameter.key}” is a common parameter already; delete it here`);
    }
    return readParameter(source, parameter);
  });
}

function readParameter(source: YamlSource, entry: Entry): Parameter {
  const fields = source.fields(
    entry,
    ['name', 'type', 'default'],
    ['range', 'time', 'accuracy', 'autotune', 'remark'],
  );
  const words = (key: string): string | undefined =>
    valueOf(fields.get(key), (field) => source.words(field), undefined);
  const text = (key: string): string | undefined =>
    valueOf(fields.get(key), (field) => source.text(field), undefined);
  return {
    variable: entry.key,
    name: words('name') ?? '',
    type: valueOf(fields.get('type'), (field) => readType(source, field), 'str'),
    range: text('range'),
    default: text('default') ?? '',
    time: words('time'),
    accuracy: words('accuracy'),
    autotune: readAutotune(source, fields.get('autotune')),
    remark: words('remark'),
  };
}

function readType(source: YamlSource, entry: Entry): ParameterType {
  const type = source.text(entry);
  if (Object.hasOwn(parameterTypes, type)) return type as ParameterType;
  source.report(
    entry.line,
    `“type” cannot be “${type}”; the types are ${Object.keys(parameterTypes).join(' · ')}`,
  );
  return 'str';
}

/** Where a group names an algorithm. */
interface Place {
  id: string;
  line: number;
}

function readGroups(source: YamlSource, entry: Entry, places: Place[]): Group[] {
  return source.items(entry).map((group) => {
    const fields = source.fields(group, ['number', 'text'], ['groups', 'algorithms']);
    const named = valueOf(fields.get('algorithms'), (field) => source.items(field), []);
    const ids = named.map((item) => {
      const id = source.text(item);
      places.push({ id, line: item.line });
      return id;
    });
    return {
      number: valueOf(fields.get('number'), (field) => source.text(field), ''),
      text: valueOf(fields.get('text'), (field) => source.words(field), ''),
      groups: valueOf(fields.get('groups'), (field) => readGroups(source, field, places), []),
      algorithms: ids,
    };
  });
}

/** Every algorithm stands in the overview exactly once, and the overview names no other. */
function checkPlaces(
  source: YamlSource,
  algorithms: readonly Algorithm[],
  places: readonly Place[],
  groupsLine: number,
): void {
  const known = algorithms.map(({ id }) => id);
  const seen = new Set<string>();
  for (const { id, line } of places) {
    if (!known.includes(id))
      source.report(line, `no algorithm “${id}”; the algorithms are ${known.join(', ')}`);
    if (seen.has(id)) source.report(line, `“${id}” is in a group already; delete it in one of them`);
    seen.add(id);
  }
  for (const id of known) {
    if (!seen.has(id)) source.report(groupsLine, `no group has the algorithm “${id}”; add it to one`);
  }
}

function valueOf<Value>(entry: Entry | undefined, reader: (entry: Entry) => Value, instead: Value): Value {
  return entry ? reader(entry) : instead;
}
