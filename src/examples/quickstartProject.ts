import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import { samplesOf } from './samples.ts';
import { joinSteps } from './steps.ts';

/** The folder that the zip file unpacks into, and the name of its programs. */
export const quickstartName = 'quickstart';

/** What the programs upload. */
const pictures = 'public/samples';

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

t(:quickstartReadmeNeed, version: '7.76', jq: '1.6', dotnet: '8')

t(:quickstartReadmeMore)`;

/** Every file carries this time, so that the same sources make the same zip file. */
const mtime = new Date(2020, 0, 1);

/**
 * The example project of the Quickstart: a program per sample language, which runs as it is, with what it needs.
 *
 * @param translate of the language that the comments are in
 * @param contract the API definition in that language, and the name of its file
 * @param server the sandbox's server, and the notices of the packages that it is made of
 * @returns file name → content
 */
export function quickstartFiles(
  translate: Translate,
  contract: { name: string; text: string },
  server: { text: string; notices: string },
  root: string = process.cwd(),
): Record<string, Uint8Array> {
  const text = (source: string): Uint8Array =>
    strToU8(stripMarks(localize(source, translate, 'code')).trimEnd() + '\n');
  const programs = samplesOf(quickstartName, root).map(({ language, code }) => [
    `${quickstartName}.${language.extension}`,
    text(joinSteps(code)),
  ]);
  const images = readdirSync(join(root, pictures))
    .filter((name) => name.endsWith('.png'))
    .map((name) => [name, new Uint8Array(readFileSync(join(root, pictures, name)))]);
  return {
    ...(Object.fromEntries([...programs, ...images]) as Record<string, Uint8Array>),
    'README.txt': text(README),
    'server.mjs': strToU8(server.text),
    'LICENSES.txt': strToU8(server.notices),
    // Node runs TypeScript files without a build step; the types come from the API definition.
    'package.json': text('{ "private": true, "type": "module" }'),
    'types.ts': text(readSource('src/api/types.ts', root)),
    [`${quickstartName}.csproj`]: text(readSource(`examples/csharp/${quickstartName}.csproj`, root)),
    [contract.name]: text(contract.text),
  };
}

/** The files as a zip that unpacks into a folder of its own. */
export function quickstartZip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, bytes]) => [`${quickstartName}/${name}`, bytes]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime });
}
