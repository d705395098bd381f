import { errorExamples } from '../api/errorExamples.ts';
import type { Contract } from '../api/contract.ts';
import { lineAt, type Problem } from '../i18n/problem.ts';
import { suggestNames } from '../i18n/suggestNames.ts';
import type { SourceFile } from './sources.ts';

/** A directive on a line of its own, with its attributes. */
const DIRECTIVE = /^[ \t]*::(\w+)\{([^}\n]*)\}/gm;
const NAME = /(?:^|\s)name="([^"]*)"/;

/** What a directive names. */
interface Named {
  /** What one of them is called. */
  what: string;
  names: readonly string[];
}

/**
 * Directives of pages that name an error or an example which the contract does not have, or that name nothing.
 *
 * @param contract undefined where the project has none
 */
export function checkDirectives(templates: readonly SourceFile[], contract: Contract | undefined): Problem[] {
  if (!contract) return [];
  const named: Readonly<Record<string, Named | undefined>> = {
    error: { what: 'error', names: errorExamples(contract).map(({ name }) => name) },
    example: { what: 'example', names: Object.keys(contract.components.examples ?? {}) },
  };
  return templates.flatMap(({ file, text }) =>
    [...text.matchAll(DIRECTIVE)].flatMap(({ 1: directive = '', 2: attributes = '', index }): Problem[] => {
      const { what, names } = named[directive] ?? {};
      const wanted = NAME.exec(attributes)?.[1] ?? '';
      if (!what || !names || names.includes(wanted)) return [];
      const example = `::${directive}{name="${names[0] ?? '…'}"}`;
      const message = wanted
        ? `the contract has no ${what} “${wanted}”; ${suggestNames(wanted, names)}`
        : `::${directive}{${attributes}} does not say which ${what}; write ${example}; the contract has ${names.join(', ')}`;
      return [{ file, line: lineAt(text, index), message }];
    }),
  );
}
