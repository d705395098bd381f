import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { patches } from './elements/patches/index.ts';
import { localizeScript, prepareScript } from './elements/script.ts';
import { scopeStylesheet } from './elements/stylesheet.ts';
import { readDictionary } from './elements/dictionary.ts';

/** A file that only the explorer loads. Its name holds a digest of its content: it may be kept for ever. */
export interface ExplorerFile {
  name: string;
  type: string;
  content: string;
}

/** The files of the explorer in one language. */
export interface ExplorerFiles {
  /** What the bundle's first line refers to. */
  licenses: ExplorerFile;
  script: ExplorerFile;
  stylesheet: ExplorerFile;
}

let shared: ReadonlyMap<string, ExplorerFiles> | undefined;

/**
 * The explorer's files per language, made once per process.
 *
 * @throws {ProblemsError} if Elements is not the version that the patches and the dictionary were made for
 */
export function explorerFiles(): ReadonlyMap<string, ExplorerFiles> {
  return (shared ??= makeFiles());
}

/** Where the files are, below the site's base. */
export const explorerFolder = 'explorer/';

function makeFiles(): ReadonlyMap<string, ExplorerFiles> {
  const script = prepareScript(readPackaged('web-components.min.js'), {
    patches,
    words: readDictionary(),
    file: '@stoplight/elements/web-components.min.js',
  });
  const licenses: ExplorerFile = {
    name: 'web-components.min.js.LICENSE.txt',
    type: 'text/plain',
    content: `${readPackaged('LICENSE')}\n${readPackaged('web-components.min.js.LICENSE.txt')}`,
  };
  const stylesheet = file('elements', 'css', 'text/css', scopeStylesheet(readPackaged('styles.min.css')));
  return new Map(
    siteTranslator().languages.map((language) => [
      language,
      {
        licenses,
        script: file(
          `elements.${language}`,
          'js',
          'text/javascript',
          localizeScript(script, siteTranslator().in(language)),
        ),
        stylesheet,
      },
    ]),
  );
}

function readPackaged(name: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(require.resolve('@stoplight/elements/web-components.min.js'));
  return readFileSync(join(folder, name), 'utf8');
}

function file(stem: string, extension: string, type: string, content: string): ExplorerFile {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { name: `${stem}.${digest}.${extension}`, type, content };
}
