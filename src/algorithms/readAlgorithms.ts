import { type ParsedSource, parseSource, type Path } from '../i18n/parseSource.ts';
import { type Problem, ProblemsError } from '../i18n/problem.ts';
import { validateSource } from '../i18n/validateSource.ts';
import type { AlgorithmData, Group, Parameter } from './algorithmData.ts';
import {
  algorithmSchema,
  type WrittenAlgorithms,
  type WrittenGroup,
  type WrittenParameter,
} from './algorithmSchema.ts';

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
  const source = parseSource(text, file);
  const written = validateSource(source, algorithmSchema);
  const problems = [...repeatedParameters(written, source), ...misplacedAlgorithms(written, source)];
  if (problems.length > 0) throw new ProblemsError(problems);
  const common = parametersOf(written.common);
  return {
    version: written.version,
    groups: written.groups.map(groupOf),
    common,
    algorithms: Object.entries(written.algorithms).map(([id, { parameters, ...algorithm }]) => ({
      id,
      ...algorithm,
      parameters: [...common, ...parametersOf(parameters)],
    })),
  };
}

function parametersOf(written: Record<string, WrittenParameter>): Parameter[] {
  return Object.entries(written).map(
    ([variable, { range, time, accuracy, autotune, remark, ...stated }]) => ({
      ...{ variable, ...stated, range, time, accuracy, remark },
      autotune: autotune ?? { kind: 'none' },
    }),
  );
}

function groupOf({ groups = [], algorithms = [], ...stated }: WrittenGroup): Group {
  return { ...stated, groups: groups.map(groupOf), algorithms };
}

function repeatedParameters({ common, algorithms }: WrittenAlgorithms, source: ParsedSource): Problem[] {
  return Object.entries(algorithms).flatMap(([id, { parameters }]) =>
    Object.keys(parameters)
      .filter((variable) => variable in common)
      .map((variable) =>
        at(
          source,
          ['algorithms', id, 'parameters', variable],
          `“${variable}” is a common parameter already; delete it here`,
        ),
      ),
  );
}

/** Every algorithm stands in the overview exactly once, and the overview names no other. */
function misplacedAlgorithms({ groups, algorithms }: WrittenAlgorithms, source: ParsedSource): Problem[] {
  const known = Object.keys(algorithms);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id, path } of namedIn(groups, ['groups'])) {
    if (!known.includes(id))
      problems.push(at(source, path, `no algorithm “${id}”; the algorithms are ${known.join(', ')}`));
    if (seen.has(id))
      problems.push(at(source, path, `“${id}” is in a group already; delete it in one of them`));
    seen.add(id);
  }
  const missing = known.filter((id) => !seen.has(id));
  return [
    ...problems,
    ...missing.map((id) => at(source, ['groups'], `no group has the algorithm “${id}”; add it to one`)),
  ];
}

/** The ids that the groups name, with their places. */
function namedIn(groups: readonly WrittenGroup[], path: Path): { id: string; path: Path }[] {
  return groups.flatMap(({ groups: inner = [], algorithms = [] }, index) => [
    ...namedIn(inner, [...path, index, 'groups']),
    ...algorithms.map((id, place) => ({ id, path: [...path, index, 'algorithms', place] })),
  ]);
}

function at({ file, lineOf }: ParsedSource, path: Path, message: string): Problem {
  return { file, line: lineOf(path), message };
}
