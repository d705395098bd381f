import { existsSync, globSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ProblemsError } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import { sampleLanguages, type SampleLanguage } from '../sdk/sampleLanguages.ts';
import { readPreamble, splitExample } from './preamble.ts';
import { usesPythonSdk } from './pythonSdk.ts';
import { recordedOutput } from './recordedOutput.ts';
import { recordedRequests } from './recordedRequests.ts';
import { usesVendorSdk } from './csharpSdk.ts';
import { requirementsOf } from './requirements.ts';
import { stepMark, stepOutputs, stepsOf, upToStep } from './steps.ts';

/** A sample as the pages show it. */
export interface Sample {
  language: SampleLanguage;
  /** Path from the project's root. */
  file: string;
  /** What Shiki calls the language of the code: that of the sample, or `bash` for commands. */
  highlighting: string;
  /** Language-neutral code without its preamble. */
  code: string;
  /** Names of the samples that it needs before it runs. */
  requirements: string[];
  /** What it printed when it was run, if that fits below the code. */
  output: string;
  /** How `npm run examples` checks it; commands for an installation, and those that start other samples, are not carried out. */
  check: 'run' | 'typed' | 'inMethod' | 'compiled' | 'standIn' | 'none';
  /** Under which name its recorded requests can be sent again: `python/get-items.py`; undefined if none are recorded. */
  replay: string | undefined;
}

/**
 * The samples of a name, in the order of the tabs.
 *
 * @param name file name without extension: an operation's slug, `initialization`, `installation`
 * @param root the project's root
 */
export function samplesOf(name: string, root: string = process.cwd()): Sample[] {
  return sampleLanguages.flatMap((language) => {
    const file = sampleFile(name, language, root);
    return file === undefined ? [] : [readSample(file, language, root)];
  });
}

/** The names of all samples, each once, in alphabetical order. */
export function sampleNames(root: string = process.cwd()): string[] {
  const names = sampleLanguages.flatMap(({ id, extension }) =>
    globSync(`*.{${extension},sh}`, { cwd: join(root, 'examples', id) }).map((file) =>
      basename(file, extname(file)),
    ),
  );
  return [...new Set(names)].sort();
}

/**
 * The samples of an operation or of a workflow, which exist in every sample language.
 *
 * @throws {ProblemsError} with the path of each file that is missing
 */
export function samplesInAll(name: string, root: string = process.cwd()): Sample[] {
  const samples = samplesOf(name, root);
  const missing = sampleLanguages.filter(({ id }) => !samples.some(({ language }) => language.id === id));
  if (missing.length > 0) {
    throw new ProblemsError(
      missing.map(({ id, extension, label }) => ({
        file: `examples/${id}/${name}.${extension}`,
        message: `the ${label} sample is missing; add the file`,
      })),
    );
  }
  return samples;
}

/** A sample is code of its language, or commands for a shell. */
function sampleFile(name: string, { id, extension }: SampleLanguage, root: string): string | undefined {
  return [extension, 'sh']
    .map((ending) => `examples/${id}/${name}.${ending}`)
    .find((file) => existsSync(join(root, file)));
}

/**
 * One step of a sample that is shown step by step: its code, and what it printed.
 *
 * @param step counted from 1
 * @throws {ProblemsError} if the sample has fewer steps
 */
export function stepOf(sample: Sample, step: number): Sample {
  const steps = stepsOf(sample.code);
  const code = steps[step - 1];
  if (code === undefined)
    throw new ProblemsError([
      { file: sample.file, message: `it has no step ${step}; begin each with “${stepMark}”` },
    ]);
  const output = stepOutputs(sample.output)[step - 1] ?? '';
  return {
    ...sample,
    code,
    output,
    requirements: [],
    replay: sample.replay && upToStep(sample.replay, step),
  };
}

/** Characters of an output that are shown; what is longer is a response, and operation pages have an example of it. */
const shownOutput = 700;

function readSample(file: string, language: SampleLanguage, root: string): Sample {
  const output = recordedOutput(file, root);
  const source = readSource(file, root);
  return {
    language,
    file,
    highlighting: file.endsWith('.sh') ? 'bash' : language.highlighting,
    requirements: requirementsOf(source, (name) => sampleFile(name, language, root) !== undefined),
    code: splitExample(source).shown.trimEnd(),
    output: output.length > shownOutput ? '' : output,
    check: checkOf(file, source, language),
    replay: recordedRequests(file, root).length > 0 ? file.replace('examples/', '') : undefined,
  };
}

/** TypeScript is type-checked before it runs; the statements of C# run inside a method, since the .NET that runs them is older than such programs. Of the vendor's SDKs only the interface is known here: C# that uses it is compiled against it, Python runs with a stand-in. */
function checkOf(file: string, source: string, { id, extension }: SampleLanguage): Sample['check'] {
  if (!file.endsWith(`.${extension}`) || readPreamble(source, file).never) return 'none';
  if (id === 'csharp') return usesVendorSdk(source) ? 'compiled' : 'inMethod';
  if (id === 'typescript') return 'typed';
  return usesPythonSdk(source) ? 'standIn' : 'run';
}
