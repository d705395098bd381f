import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { firstFileField } from './firstFileField.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { bundleElements, type Changes, type Chunk } from './elements/bundle.ts';
import { readDictionary } from './elements/dictionary.ts';
import { recordModules } from '../bundling/recordedModules.ts';
import { licenseNotices } from './elements/notices.ts';
import { patches } from './elements/patches/index.ts';
import { type Prerender, prerenderer } from './elements/prerender.ts';
import { leftOut, replacements } from './elements/replacements.ts';
import { localizeChunk, neutralizeWords } from './elements/script.ts';
import { scopeStylesheet } from './elements/stylesheet.ts';

/** A file that only the explorer loads. Its name holds a digest of its content: it may be kept for ever. */
export interface ExplorerFile {
  name: string;
  type: string;
  content: string;
}

/** The files of the explorer in one language. */
export interface ExplorerFiles {
  /** What the script's first line refers to. */
  licenses: ExplorerFile;
  /** What the page loads. */
  script: ExplorerFile;
  /** What the script loads. */
  chunks: ExplorerFile[];
  stylesheet: ExplorerFile;
}

let shared: Promise<ReadonlyMap<string, ExplorerFiles>> | undefined;

/**
 * The explorer's files per language, made once per process.
 *
 * @throws {ProblemsError} if Elements is not the version that the patches, the replacements and the dictionary were made for
 */
export function explorerFiles(): Promise<ReadonlyMap<string, ExplorerFiles>> {
  return (shared ??= makeFiles(process.cwd()));
}

/** All files of one language. */
export function allFiles({ licenses, script, chunks, stylesheet }: ExplorerFiles): ExplorerFile[] {
  return [script, ...chunks, stylesheet, licenses];
}

/** Where the files are, below the site's base. */
export const explorerFolder = 'explorer/';

const changes: Changes = { patches, replacements, leftOut };

let renderer: ReturnType<typeof prerenderer> | undefined;

/** What makes the forms that stand in the page of a language. */
export async function formRenderer(language: string): Promise<Prerender> {
  const root = process.cwd();
  renderer ??= prerenderer(root, changes, readDictionary(root));
  const translate = siteTranslator().in(language);
  return (await renderer)(translate, (parameter) => firstFileField(parameter, translate));
}

async function makeFiles(root: string): Promise<ReadonlyMap<string, ExplorerFiles>> {
  const dictionary = readDictionary(root);
  const bundle = await bundleElements(root, 'main.ts', changes);
  recordModules(bundle.inputs);
  const chunks = neutralizeWords(bundle.chunks, dictionary);
  const licenses = file('elements.licenses', 'txt', 'text/plain', licenseNotices(bundle.inputs, root));
  const stylesheet = file('elements', 'css', 'text/css', scopeStylesheet(readPackaged('styles.min.css')));
  return new Map(
    await Promise.all(
      siteTranslator().languages.map(async (language) => {
        const scripts = await scriptFiles(chunks, language, licenses.name);
        return [language, { licenses, stylesheet, ...scripts }] as const;
      }),
    ),
  );
}

/** Chunks import each other by name: all of a language share one digest. */
async function scriptFiles(
  chunks: readonly Chunk[],
  language: string,
  licenses: string,
): Promise<Pick<ExplorerFiles, 'script' | 'chunks'>> {
  const contents = await Promise.all(
    chunks.map((chunk) =>
      localizeChunk(
        chunk,
        siteTranslator().in(language),
        `Stoplight Elements, modified for this site. Licenses: ${licenses}`,
      ),
    ),
  );
  const stem = `elements.${language}.${digest(contents.join())}`;
  const newName = (name: string): string => `${stem}.${name.replace(/^elements\.js$/, 'start.js')}`;
  const files = chunks.map(({ name, isEntry }, index) => ({
    isEntry,
    name: newName(name),
    type: 'text/javascript',
    content: chunks.reduce(
      (content, other) => content.replaceAll(`"./${other.name}"`, `"./${newName(other.name)}"`),
      contents[index] ?? '',
    ),
  }));
  const script = files.find(({ isEntry }) => isEntry);
  if (!script) throw new Error('the bundle of Elements has no entry');
  return { script, chunks: files.filter((other) => other !== script) };
}

function readPackaged(name: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return readFileSync(join(dirname(require.resolve('@stoplight/elements-core')), name), 'utf8');
}

function file(stem: string, extension: string, type: string, content: string): ExplorerFile {
  return { name: `${stem}.${digest(content)}.${extension}`, type, content };
}

/** What stands in a file's name for its content. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
