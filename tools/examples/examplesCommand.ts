import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localize } from '../../src/i18n/localize.ts';
import { stripMarks } from '../../src/i18n/marks.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { formatProblem, type Problem } from '../../src/i18n/problem.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { withDemoPlates } from '../../src/examples/demoSample.ts';
import { allExamples } from '../../src/examples/exampleFiles.ts';
import { csharpAssembly } from './csharp/compile.ts';
import { programName } from './csharp/program.ts';
import { checkExamples } from './checkExamples.ts';
import { createExchangeCheck } from './contractCheck.ts';
import { coverageTable, uncovered } from './coverage.ts';
import { createErrorRecognition } from './documentedErrors.ts';
import { writePasted } from './pasted.ts';
import { writePythonSdkStub } from './python/sdkStub.ts';
import { prepareFiles, startExampleServer } from './exampleServer.ts';
import { findTools, judgeMissing } from './findTools.ts';

/** The language of the comments in what is run: not the one that the sources are read in. */
const pastedLanguage = 'ja';

/**
 * The command `npm run examples`: prints what was found and the coverage.
 *
 * @param options `update`: record outputs; `only`: run only the files that contain one of these texts, and do not judge the coverage
 * @returns the exit code
 */
export async function examplesCommand({
  update,
  only,
}: {
  update: boolean;
  only: string[];
}): Promise<number> {
  const root = process.cwd();
  const contract = publishedContract('en');
  const { tools, missing } = findTools();
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    const pythonPath = join(folder, 'python');
    writePythonSdkStub(contract, pythonPath);
    const files = await prepareFiles(root, join(folder, 'files'));
    const pasted = join(folder, 'pasted');
    const translate = siteTranslator().in(pastedLanguage);
    writePasted(withDemoPlates(allExamples(root)), pasted, {
      translate,
      modules: join(root, 'node_modules'),
    });
    const csharpFolder = join(folder, 'csharp');
    mkdirSync(csharpFolder);
    const report = await checkExamples({
      contract,
      only,
      parallel: 3,
      csharpFolder,
      localize: (code) => stripMarks(localize(code, translate, 'code')),
      context: {
        root,
        argumentsOf: (example) =>
          example.language === 'csharp'
            ? [csharpAssembly(csharpFolder), programName(example)]
            : [join(example.folder === 'throws' ? root : pasted, example.file)],
        tools,
        update,
        files,
        pythonPath,
        startServer: startExampleServer,
        checkExchange: createExchangeCheck(contract),
        recognizeError: createErrorRecognition(siteTranslator().languages.map(publishedContract)),
      },
    });
    const problems: Problem[] = [...report.problems];
    const judged = judgeMissing(missing, Boolean(process.env.CI));
    problems.push(...judged.problems);
    for (const note of judged.notes) console.log(note);
    if (only.length === 0) {
      console.log(coverageTable(report.coverage), '\n');
      problems.push(
        ...uncovered(report.coverage).map((file) => ({
          file,
          message: 'this sample is missing; add the file',
        })),
      );
      const { provoked, missing: unprovoked } = report.errors;
      console.log(`documented errors provoked: ${provoked.length} of ${provoked.length + unprovoked.length}`);
      problems.push(
        ...unprovoked.map((name) => ({ file: 'examples', message: `no example provokes the error ${name}` })),
      );
    }
    for (const problem of problems) console.error(formatProblem(problem));
    console.log(`${report.count} examples, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
