import { readSource } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import {
  neededVersions,
  type ProjectFiles,
  type ProjectServer,
  projectText,
  projectZip,
  sandboxFiles,
} from './projectFiles.ts';
import { samplesOf } from './samples.ts';
import { joinSteps } from './steps.ts';

/** The folder that the zip file unpacks into, and the name of its programs. */
export const quickstartName = 'quickstart';

/** A project of .NET for a program that needs no packages. */
export const csharpProject = `examples/csharp/${quickstartName}.csproj`;

const README = `HACARUS Visual Inspection API

t(:quickstartReadmeServer)

    node server.mjs

t(:quickstartReadme)

    export HACARUS_API_URL=http://127.0.0.1:4010/api
    export HACARUS_CLIENT_ID=demo-client
    export HACARUS_CLIENT_SECRET=demo-secret

t(:quickstartReadmePowerShell)

    $env:HACARUS_API_URL = "http://127.0.0.1:4010/api"
    $env:HACARUS_CLIENT_ID = "demo-client"
    $env:HACARUS_CLIENT_SECRET = "demo-secret"

t(:quickstartReadmeRun)

    node quickstart.ts
    dotnet run
    python3 quickstart.py
    bash quickstart.sh

t(:quickstartReadmeNeed, ${neededVersions})

t(:quickstartReadmeMore)`;

/**
 * The example project of the Quickstart: a program per sample language, which runs as it is, with what it needs.
 *
 * @param translate of the language that the comments are in
 * @param contract the API definition in that language, and the name of its file
 * @param server the sandbox's server
 */
export function quickstartFiles(
  translate: Translate,
  contract: { name: string; text: string },
  server: ProjectServer,
  root: string = process.cwd(),
): ProjectFiles {
  const text = (source: string): Uint8Array => projectText(source, translate);
  const programs = samplesOf(quickstartName, root).map(({ language, code }) => [
    `${quickstartName}.${language.extension}`,
    text(joinSteps(code)),
  ]);
  return {
    ...(Object.fromEntries(programs) as ProjectFiles),
    ...sandboxFiles(server, root, '*.png'),
    'README.txt': text(README),
    // Node runs TypeScript files without a build step; the types come from the API definition.
    'package.json': text('{ "private": true, "type": "module" }'),
    'types.ts': text(readSource('src/api/types.ts', root)),
    [`${quickstartName}.csproj`]: text(readSource(csharpProject, root)),
    [contract.name]: text(contract.text),
  };
}

/** The files as a zip that unpacks into a folder of its own. */
export function quickstartZip(files: ProjectFiles): Uint8Array<ArrayBuffer> {
  return projectZip(quickstartName, files);
}
