import { hole, type SampleTemplate } from '../client/parameters/formData.ts';
import { type Sample, samplesInAll } from '../examples/samples.ts';
import { ProblemsError } from '../i18n/problem.ts';

/** The workflow whose tested samples the forms fill with the reader's values. */
export const tuningWorkflow = 'tune-algorithm';

/** What these samples were tested with. */
const tested = {
  algorithm: 'AE',
  change: ['Reconstruction error threshold', '2.5'],
} as const;

const [name, value] = [hole('name'), hole('value')];

/** How the changes are written in each sample language. */
const entries: Record<string, Pick<SampleTemplate, 'entry' | 'separator'>> = {
  typescript: { entry: `  '${name}': '${value}',`, separator: '\n' },
  csharp: { entry: `{ "${name}", "${value}" }`, separator: ', ' },
  python: { entry: `"${name}": "${value}"`, separator: ', ' },
  curl: { entry: `  "${name}": "${value}"`, separator: ',\n' },
};

/**
 * The samples that tune an algorithm, with holes where the algorithm and the changes stand: what a reader copies is the tested program with
 * other values.
 *
 * @param localize fills in the words of the code
 * @throws {ProblemsError} with each file in which the tested values are not found
 */
export function sampleTemplates(
  localize: (code: string) => string,
  samples: readonly Sample[] = samplesInAll(tuningWorkflow),
): SampleTemplate[] {
  const made = samples.map((sample) => templateOf(sample, localize));
  const problems = made.flatMap((one) => ('message' in one ? [one] : []));
  if (problems.length > 0) throw new ProblemsError(problems);
  return made.flatMap((one) => ('message' in one ? [] : [one]));
}

function templateOf(
  { language, code, file }: Sample,
  localize: (code: string) => string,
): SampleTemplate | { file: string; message: string } {
  const way = entries[language.id];
  if (!way)
    return {
      file,
      message: `how ${language.label} writes changes is not known; add it to src/parameters/sampleTemplates.ts`,
    };
  const [display, changed] = tested.change;
  const changes = way.entry.replace(name, display).replace(value, changed);
  const algorithm = new RegExp(`(['"])${tested.algorithm}\\1`, 'g');
  if (!code.includes(changes) || !algorithm.test(code))
    return {
      file,
      message: `the forms of the parameters look in it for “${tested.algorithm}” and for “${changes}”; write them so, or change src/parameters/sampleTemplates.ts`,
    };
  const holed = code
    .replace(changes, hole('changes'))
    .replaceAll(algorithm, (_, quote: string) => quote + hole('algorithm') + quote);
  return { id: language.id, label: language.label, code: localize(holed), ...way };
}
