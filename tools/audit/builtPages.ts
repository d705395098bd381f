import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { frameFile } from '../../src/runner/framePlace.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Relative to the built folder: `ja/methods/train/index.html`. */
  file: string;
  /** The address below the site's base: `/ja/methods/train/`. */
  path: string;
  source: string;
  /** Parsed when it is asked for the first time. */
  readonly document: DefaultTreeAdapterTypes.Document;
}

/**
 * All pages of a built site, sorted by file.
 */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== frameFile)
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      let document: DefaultTreeAdapterTypes.Document | undefined;
      return {
        file,
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        source,
        get document() {
          return (document ??= parse(source, { scriptingEnabled: false }));
        },
      };
    });
}
