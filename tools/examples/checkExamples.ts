import pMap from 'p-map';
import { operationSlug, operationsOf } from '../../src/api/operations.ts';
import type { Contract } from '../../src/api/contract.ts';
import type { Problem } from '../../src/i18n/problem.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import type { Coverage, Outcome } from './coverage.ts';
import { usesVendorSdk } from '../../src/examples/csharpSdk.ts';
import { compileCsharp } from './csharp/compile.ts';
import { documentedErrorNames } from './documentedErrors.ts';
import { withDemoPlates } from '../../src/examples/demoSample.ts';
import { allExamples, type Example, examplesIn } from '../../src/examples/exampleFiles.ts';
import { type RunContext, type RunReport, runExample } from './runExample.ts';
import { mustThrow } from './expectedFailures.ts';
import { commandFor } from './findTools.ts';
import { typeCheck } from './typeCheck.ts';

export interface ExamplesReport {
  problems: Problem[];
  /** How many examples were run or compiled. */
  count: number;
  coverage: Coverage;
  /** The documented errors that were provoked, and those that were not. */
  errors: { provoked: string[]; missing: string[] };
}

export interface CheckOptions {
  contract: Contract;
  context: RunContext;
  /** Only examples whose file contains one of these texts; all if there is none. */
  only: readonly string[];
  /** How many examples run at once. */
  parallel: number;
  /** Where the program of the C# samples is written. */
  csharpFolder: string;
  /** What becomes of the code of C# samples: its comments in a language. */
  localize: (code: string) => string;
}

/** Type-checks, compiles and runs examples, and those that must fail. */
export async function checkExamples({
  contract,
  context,
  only,
  parallel,
  csharpFolder,
  localize,
}: CheckOptions): Promise<ExamplesReport> {
  const chosen = ({ file }: Example): boolean =>
    only.length === 0 || only.some((text) => file.includes(text));
  const all = allExamples(context.root);
  const examples = all.filter(chosen);
  const throwing = examplesIn('throws', context.root).filter(chosen);
  const csharp = all.filter(({ language }) => language === 'csharp');
  const { dotnet } = context.tools;
  const compiled = (some: Example[], folder?: string): Problem[] =>
    dotnet && some.length > 0
      ? compileCsharp(some, csharp, {
          contract,
          dotnet,
          root: context.root,
          localize,
          ...(folder !== undefined && { folder }),
        })
      : [];

  const typed = [...examples, ...throwing].filter(({ language }) => language === 'typescript');
  const typeProblems =
    typed.length > 0
      ? typeCheck(
          typed.map(({ file }) => file),
          context.root,
        )
      : [];
  const chosenCsharp = withDemoPlates(examples).filter(({ language }) => language === 'csharp');
  const problems = [...typeProblems, ...compiled(chosenCsharp, csharpFolder)];
  const runnable = ({ language, preamble, source }: Example): boolean =>
    !preamble.never &&
    !(language === 'csharp' && usesVendorSdk(source)) &&
    commandFor(language, context.tools) !== undefined;
  const isBroken = ({ file }: Example): boolean => problems.some((problem) => problem.file === file);
  const reports = await pMap(
    [...withDemoPlates(examples), ...throwing].filter((example) => runnable(example) && !isBroken(example)),
    (example) => runExample(example, context),
    { concurrency: parallel },
  );
  problems.push(...reports.flatMap((report) => report.problems));
  for (const example of throwing)
    problems.push(...(example.language === 'csharp' ? compiled([example]) : []));

  const isThrowing = ({ file }: Problem): boolean => throwing.some((example) => example.file === file);
  const missed = throwing
    .filter((example) => (example.language === 'csharp' ? dotnet : runnable(example)))
    .flatMap(
      (example) =>
        mustThrow(
          example,
          problems.filter(({ file }) => file === example.file),
        ) ?? [],
    );
  const good = problems.filter((problem) => !isThrowing(problem));
  const coverage = coverageOf(contract, examples, reports, good, context);
  const wrong = wrongOperations(contract, reports, good);
  return {
    problems: [...good, ...wrong, ...missed],
    count: examples.length + throwing.length,
    coverage,
    errors: provokedErrors(contract, reports),
  };
}

function coverageOf(
  contract: Contract,
  examples: readonly Example[],
  reports: readonly RunReport[],
  problems: readonly Problem[],
  context: RunContext,
): Coverage {
  const outcome = (example: Example | undefined): Outcome => {
    if (!example) return 'missing';
    if (problems.some(({ file }) => file === example.file)) return 'failed';
    if (example.language === 'csharp' && usesVendorSdk(example.source))
      return context.tools.dotnet ? 'compiled' : 'skipped';
    return reports.some((report) => report.example === example) ? 'ran' : 'skipped';
  };
  return new Map(
    operationsOf(contract).map(({ operationId, slug }) => [
      operationId,
      new Map(
        sampleLanguages.map(({ id }) => [
          id,
          outcome(examples.find(({ folder, name }) => folder === id && name === slug)),
        ]),
      ),
    ]),
  );
}

/** A sample that ran without fault must have done what it is the sample of. */
function wrongOperations(
  contract: Contract,
  reports: readonly RunReport[],
  problems: readonly Problem[],
): Problem[] {
  const bySlug = new Map(
    operationsOf(contract).map(({ operationId }) => [operationSlug(operationId), operationId]),
  );
  return reports.flatMap(({ example, operations }) => {
    const operationId = example.folder === 'throws' ? undefined : bySlug.get(example.name);
    const isFine = operationId === undefined || operations.has(operationId);
    if (isFine || problems.some(({ file }) => file === example.file)) return [];
    return [{ file: example.file, message: `${operationId} was never called, or never responded well` }];
  });
}

function provokedErrors(contract: Contract, reports: readonly RunReport[]): ExamplesReport['errors'] {
  const seen = new Set(reports.flatMap(({ errors }) => [...errors]));
  const names = documentedErrorNames(contract);
  return {
    provoked: names.filter((name) => seen.has(name)),
    missing: names.filter((name) => !seen.has(name)),
  };
}
