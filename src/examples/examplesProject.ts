import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import { usesVendorSdk } from './csharpSdk.ts';
import { demoSample } from './demoSample.ts';
import { allExamples, type Example } from './exampleFiles.ts';
import { exportedFile } from './exampleRun.ts';
import { pastedCode } from './pastedCode.ts';
import {
  neededVersions,
  type ProjectFiles,
  type ProjectServer,
  projectText,
  sandboxFiles,
} from './projectFiles.ts';
import { usesPythonSdk } from './pythonSdk.ts';
import { csharpProject } from './quickstartProject.ts';
import { samplePackages } from './samplePackages.ts';
import { samplePage } from './samplePage.ts';
import { joinSteps } from './steps.ts';

/** The folder that the zip file of all examples unpacks into. */
export const examplesName = 'examples';

/** What Node and an editor read of a package. */
const packageFiles = ['package.json', 'LICENSE', 'dist/index.mjs', 'dist/index.d.mts'];

const README = `HACARUS Visual Inspection API

t(:quickstartReadmeServer)

    node server.mjs

t(:examplesReadmeRun)

    node typescript/first-inspection.ts
    dotnet run --project csharp/first-inspection
    python3 python/first-inspection.py
    bash curl/first-inspection.sh

t(:examplesReadmeNeed, ${neededVersions})

t(:examplesReadmeOwn)

    export HACARUS_API_URL=https://yourserverurl.com/api
    export HACARUS_CLIENT_ID=your-client-id
    export HACARUS_CLIENT_SECRET=your-client-secret

t(:examplesReadmePowerShell)

    $env:HACARUS_API_URL = "https://yourserverurl.com/api"
    $env:HACARUS_CLIENT_ID = "your-client-id"
    $env:HACARUS_CLIENT_SECRET = "your-client-secret"

t(:examplesReadmeMoveModels)

    node server.mjs --port 4011

t(:examplesReadmeLicense)

t(:examplesReadmeMore)`;

/** For editors; Node runs the files as they are. */
const tsconfig = {
  compilerOptions: {
    target: 'esnext',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
  },
};

/**
 * All programs that pages show, each in the folder of its language, with what they need: every one starts with one command, without internet access.
 *
 * @param translate of the language that the comments are in
 * @param server the sandbox's server
 * @param models what `import-models` imports
 */
export function examplesFiles(
  translate: Translate,
  server: ProjectServer,
  models: Uint8Array,
  root: string = process.cwd(),
): ProjectFiles {
  const all = allExamples(root);
  const text = (source: string): Uint8Array => projectText(source, translate);
  const code = (example: Example): Uint8Array => text(pastedCode(example, all, joinSteps));
  const project = text(readSource(csharpProject, root));
  const files = all.filter(isIncluded).map((example): ProjectFiles => {
    const { file, language, name, preamble } = example;
    if (language !== 'csharp') return { [file.replace('examples/', '')]: code(example) };
    if (preamble.never) return {};
    // A project of its own, since only one file of a project can contain statements outside a class.
    const folder = `csharp/${name}`;
    const beside = all.filter((one) => one.language === 'csharp' && preamble.with.includes(one.name));
    return {
      [`${folder}/${name}.csproj`]: project,
      [`${folder}/Program.cs`]: code(example),
      ...Object.fromEntries(beside.map((one) => [`${folder}/${one.name}.cs`, code(one)])),
    };
  });
  return {
    ...(Object.assign({}, ...files) as ProjectFiles),
    ...typescriptFiles(text, root),
    'python/requirements.txt': text('requests'),
    ...sandboxFiles(server, root),
    [exportedFile]: models,
    'README.txt': text(README),
  };
}

/** Whether a reader can run an example, or needs it to run others: not the tests' own, and not those that need a package of the vendor. */
export function isIncluded({ name, source }: Example): boolean {
  if (usesVendorSdk(source) || usesPythonSdk(source)) return false;
  return samplePage(name) !== undefined || name === demoSample;
}

/** The generated types, and the package that samples import with its license: nothing is to be installed. */
function typescriptFiles(text: (source: string) => Uint8Array, root: string): ProjectFiles {
  const modules = samplePackages.flatMap((name) =>
    packageFiles.map((file) => {
      const path = `node_modules/${name}/${file}`;
      return [`typescript/${path}`, new Uint8Array(readFileSync(join(root, path)))] as const;
    }),
  );
  const versions = samplePackages.slice(0, 1).map((name) => [name, versionOf(name, root)]);
  const manifest = { private: true, type: 'module', dependencies: Object.fromEntries(versions) as object };
  return {
    ...Object.fromEntries(modules),
    'typescript/package.json': text(JSON.stringify(manifest, null, 2)),
    'typescript/tsconfig.json': text(JSON.stringify(tsconfig, null, 2)),
    'typescript/types.ts': text(readSource('src/api/types.ts', root)),
  };
}

function versionOf(name: string, root: string): string {
  const path = join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
