import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import openapiTs, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { publishedContract } from '../../api/localizedContract.ts';
import { examplesIn } from '../../examples/exampleFiles.ts';
import { samplePackages } from '../../examples/samplePackages.ts';
import { joinSteps } from '../../examples/steps.ts';
import { sourceLanguage } from '../../i18n/messages.ts';
import { standIns } from '../standIns.ts';
import type { TypeLibrary } from './typeProtocol.ts';
import { librariesFolder, samplesFolder } from './typeService.ts';

/** The language, and what browsers have in workers: samples run in one. */
const libraries = ['esnext', 'webworker', 'webworker.iterable', 'webworker.asynciterable'];

/** What samples have of Node beside its modules, as `src/runner/worker/globals.ts` gives it. */
const globals = `
declare const process: {
  env: Record<string, string | undefined>;
  argv: string[];
  exit(code?: number): never;
  stdout: { write(text: string): void };
};
interface ImportMeta { readonly main: boolean }
`;

/** Their types are shipped. */
export const typedPackages = samplePackages;

/** TypeScript's messages about syntax and types; the others are about options, declarations and repairs. */
const aboutSamples = /_(?:[127]\d{3}|18\d{3})$/;

/**
 * Collects what the type checker needs to know of: the language's library, the contract's types with what the contract says of them in the language
 * of the page, the client, the stand-ins for Node's modules and the samples.
 *
 * @param language of the page
 * @param root the project's root
 */
export async function typeLibrary(language: string, root: string = process.cwd()): Promise<TypeLibrary> {
  const files: TypeLibrary['files'] = {
    ...languageLibraries(root),
    '/globals.d.ts': globals,
    '/src/api/types.ts': astToString(await openapiTs(JSON.stringify(publishedContract(language)))),
  };
  const modules: TypeLibrary['modules'] = {};
  for (const name of typedPackages) {
    files[(modules[name] = `/node_modules/${name}.d.ts`)] = withoutComments(packageTypes(name, root));
  }
  for (const [specifier, file] of Object.entries(standIns)) {
    const path = (modules[specifier] = `/${file}`);
    files[path] = ts.transpileDeclaration(readFileSync(join(root, file), 'utf8'), {
      compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    }).outputText;
  }
  for (const { name, source } of examplesIn('typescript', root))
    files[`${samplesFolder}/${name}.ts`] = joinSteps(source);
  const messages = language === sourceLanguage ? undefined : typeScriptMessages(language, root);
  return { files, modules, ...(messages && { messages }) };
}

/** The libraries that come with TypeScript, and those that they name, by path. */
function languageLibraries(root: string): TypeLibrary['files'] {
  const files: TypeLibrary['files'] = {};
  const add = (name: string): void => {
    const path = `${librariesFolder}/lib.${name}.d.ts`;
    if (path in files) return;
    const text = readFileSync(join(typeScriptFolder(root), `lib.${name}.d.ts`), 'utf8');
    files[path] = withoutComments(text);
    for (const [, named = ''] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm)) add(named);
  };
  libraries.forEach(add);
  return files;
}

/** Declarations as small as they can be and still be read line by line. */
function withoutComments(text: string): string {
  const source = ts.createSourceFile('file.d.ts', text, ts.ScriptTarget.ESNext);
  const printed = ts.createPrinter({ removeComments: true }).printFile(source);
  return printed.replace(/^\/\/\/.*\n|\/\*![^]*?\*\/\n?/gm, '').replace(/^ +/gm, '');
}

function packageTypes(name: string, root: string): string {
  const entry = createRequire(join(root, 'package.json')).resolve(name);
  return readFileSync(entry.replace(/\.[cm]?js$/, '.d.ts'), 'utf8');
}

function typeScriptFolder(root: string): string {
  return dirname(createRequire(join(root, 'package.json')).resolve('typescript'));
}

/** @returns undefined if TypeScript does not speak the language */
function typeScriptMessages(language: string, root: string): Record<string, string> | undefined {
  const file = join(typeScriptFolder(root), language, 'diagnosticMessages.generated.json');
  let all: Record<string, string>;
  try {
    all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => aboutSamples.test(key)));
}
