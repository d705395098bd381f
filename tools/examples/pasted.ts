import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localize } from '../../src/i18n/localize.ts';
import { stripMarks } from '../../src/i18n/marks.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Example } from '../../src/examples/exampleFiles.ts';
import { pastedCode } from '../../src/examples/pastedCode.ts';
import { withMarkedOutput } from '../../src/examples/steps.ts';

/**
 * Writes examples into a folder as a reader gets them from the pages: without preamble, with comments in a language, after those that they
 * continue.
 *
 * @param examples all examples, as they import each other
 * @param folder where they are written, at the paths that they have in the project
 * @param modules the folder `node_modules` that they use
 */
export function writePasted(
  examples: readonly Example[],
  folder: string,
  { translate, modules }: { translate: Translate; modules: string },
): void {
  for (const example of examples) {
    const path = join(folder, example.file);
    const code = pastedCode(example, examples, withMarkedOutput);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stripMarks(localize(code, translate, 'code')));
  }
  symlinkSync(modules, join(folder, 'node_modules'));
}
