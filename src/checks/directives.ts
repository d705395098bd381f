import { errorExamples } from '../api/errorExamples.ts';
import type { Contract } from '../api/contract.ts';
import { resultPictures } from '../examples/resultPictures.ts';
import { sampleNames } from '../examples/samples.ts';
import { lineAt, type Problem } from '../i18n/problem.ts';
import { suggestNames } from '../i18n/suggestNames.ts';
import { directiveNames } from '../markdown/directives.ts';
import type { SourceFile } from './sources.ts';

/** A directive on a line of its own, with its attributes. */
const DIRECTIVE = /^[ \t]*::(\w+)(?:\{([^}\n]*)\})?/gm;
const NAME = /(?:^|\s)name="([^"]*)"/;

/** What a directive names. */
interface Named {
  /** Who has them. */
  owner: string;
  /** What one of them is called. */
  what: string;
  names: readonly string[];
}

/**
 * Directives of pages that do not exist, that name an error, an example, a sample or a picture which there is not, or that name nothing.
 *
 * @param contract undefined where the project has none
 * @param root the project's root
 */
export function checkDirectives(
  templates: readonly SourceFile[],
  contract: Contract | undefined,
  root: string,
): Problem[] {
  if (!contract) return [];
  const named: Readonly<Record<string, Named | undefined>> = {
    error: {
      owner: 'the contract',
      what: 'error',
      names: errorExamples(contract).map(({ name }) => name),
    },
    example: {
      owner: 'the contract',
      what: 'example',
      names: Object.keys(contract.components.examples ?? {}),
    },
    samples: { owner: 'examples/', what: 'sample', names: sampleNames(root) },
    picture: {
      owner: 'examples/results/',
      what: 'picture',
      names: resultPictures(root).map(({ name }) => name),
    },
  };
  return templates.flatMap(({ file, text }) =>
    [...text.matchAll(DIRECTIVE)].flatMap(({ 1: directive = '', 2: attributes = '', index }): Problem[] => {
      const problem = (message: string): Problem[] => [{ file, line: lineAt(text, index), message }];
      if (!(directiveNames as readonly string[]).includes(directive))
        return problem(`there is no directive ::${directive}; there are ${directiveNames.join(', ')}`);
      const { owner, what, names } = named[directive] ?? {};
      const wanted = NAME.exec(attributes)?.[1] ?? '';
      if (!what || !names || names.includes(wanted)) return [];
      const example = `::${directive}{name="${names[0] ?? '…'}"}`;
      return problem(
        wanted
          ? `${owner} has no ${what} “${wanted}”; ${suggestNames(wanted, names)}`
          : `::${directive}{${attributes}} does not say which ${what}; write ${example}; ${owner} has ${names.join(', ')}`,
      );
    }),
  );
}
