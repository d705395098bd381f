import type { Exchange } from '../history.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { asCsharp } from './asCsharp.ts';
import { asCurl } from './asCurl.ts';
import { asPython } from './asPython.ts';
import { asTypeScript } from './asTypeScript.ts';
import { copyButton } from './copyButton.ts';
import type { CopyOptions } from './parts.ts';

const writers: Record<string, (exchange: Exchange, options: CopyOptions) => string> = {
  cURL: asCurl,
  TypeScript: asTypeScript,
  Python: asPython,
  'C#': asCsharp,
};

/** The languages in which a request can be copied. */
export const copyLanguages: readonly string[] = Object.keys(writers);

/** A request as code. */
export function requestAs(language: string, exchange: Exchange): string {
  const { strings } = settings();
  const comment = exchange.isSandbox ? strings.sandboxCopyComment : exchange.server;
  return writers[language]?.(exchange, { comment }) ?? '';
}

/** One button per language. */
export function copyRequestButtons(exchange: Exchange): HTMLButtonElement[] {
  return copyLanguages.map((language) =>
    copyButton(language, () => requestAs(language, exchange), {
      'data-copy': language.toLowerCase(),
      'aria-label': fill(settings().strings.sandboxCopyAs, { language }),
    }),
  );
}
