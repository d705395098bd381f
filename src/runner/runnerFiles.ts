import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, examplesIn } from '../examples/exampleFiles.ts';
import { exportedFile } from '../examples/exampleRun.ts';
import { splitExample } from '../examples/preamble.ts';
import { recordedOutput } from '../examples/recordedOutput.ts';
import { joinSteps, stepMark, stepOutputs, stepsOf } from '../examples/steps.ts';
import { workerFile } from '../explorer/workerScript.ts';
import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translate, Translator } from '../i18n/translate.ts';
import { compileSample } from './compileSample.ts';
import { frameFolder } from './framePlace.ts';
import type { RunnerModule } from './moduleGraph.ts';
import { packageModules, workerCode } from './runnerScripts.ts';
import { type RunnerStrings, runnerStrings } from './runnerStrings.ts';

/** What the page loads when a reader presses Run, in one file. */
export interface RunnerBundle {
  strings: RunnerStrings;
  /** Addresses below the site's folder: of the frame's page, and of the sandbox's script. */
  frame: string;
  sandbox: string;
  /** The script of the worker. */
  worker: string;
  /** The samples, and what they import, by specifier. */
  modules: RunnerModule[];
  /** How each sample is run, by its name. */
  samples: Record<string, RunnableFile>;
  /** Names of the files that samples find in their folder. */
  files: string[];
}

export interface RunnableFile {
  servers: number;
  client: string | null;
  /** What it printed when CI ran it. */
  output: string;
}

/** What lies beside a sample when it runs: the sample pictures and the license; the exported models are made anew. */
const samplesFolder = 'public/samples';

/**
 * Everything that a sample needs to run in the reader's browser: the very files that CI ran, without their types.
 *
 * @param translator gives the strings, and the comments of the samples
 * @param language of the page
 * @param root the project's root
 */
export async function runnerBundle(
  translator: Translator,
  language: string,
  root: string = process.cwd(),
): Promise<RunnerBundle> {
  const examples = runnableExamples(root);
  return {
    strings: runnerStrings(translator, language),
    frame: frameFolder,
    sandbox: workerFile,
    worker: await workerCode(root),
    modules: [
      ...examples.map((example) => sampleModule(example, translator.in(language))),
      ...(await packageModules(root)),
    ],
    files: [...readdirSync(join(root, samplesFolder)), exportedFile],
    samples: Object.fromEntries(
      examples.map(({ name, file, step, preamble: { servers, client } }) => {
        const outputs = stepOutputs(recordedOutput(file, root)).slice(0, step);
        return [name, { servers, client: client ?? null, output: outputs.join('') }];
      }),
    ),
  };
}

/** The samples that readers can run; one in steps is a program for each step. */
export function runnableExamples(root: string = process.cwd()): (Example & { step?: number })[] {
  return examplesIn('typescript', root).flatMap(upToEachStep);
}

/** A sample in steps is run up to the one that the reader is at: a program for each. */
function upToEachStep(example: Example): (Example & { step?: number })[] {
  const { before, shown } = splitExample(example.source);
  if (!shown.includes(stepMark)) return [example];
  return stepsOf(shown).map((_, index, steps) => ({
    ...example,
    name: `${example.name}-${index + 1}`,
    step: index + 1,
    source: [...before, steps.slice(0, index + 1).join('\n\n')].join('\n'),
  }));
}

function sampleModule({ name, source }: Example, translate: Translate): RunnerModule {
  // Comments may have another number of lines in another language.
  const text = stripMarks(localize(source, translate, 'code'));
  const { shown } = splitExample(text);
  const above = text.slice(0, text.length - shown.length);
  return compileSample(`./${name}.ts`, joinSteps(text), above.split('\n').length - 1);
}
