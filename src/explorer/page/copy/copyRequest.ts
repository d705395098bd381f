import type { Exchange } from '../history.ts';
import { fill } from '../../../client/fill.ts';
import { sampleLanguageLabel } from '../../../sdk/sampleLanguages.ts';
import { settings } from '../settings.ts';
import { asCsharp } from './asCsharp.ts';
import { asCurl } from './asCurl.ts';
import { asPython } from './asPython.ts';
import { asTypeScript } from './asTypeScript.ts';
import { copyButton } from './copyButton.ts';
import type { CopyOptions } from './parts.ts';

/** By the label of the sample language. */
const writers: Record<string, (exchange: Exchange, options: CopyOptions) => string> = {
  cURL: asCurl,
  TypeScript: asTypeScript,
  Python: asPython,
  'C#': asCsharp,
};

/**
 * The languages in which a request can be copied: that of the reader's samples first.
 *
 * @param chosen the id of the sample language that the reader has chosen, if any
 */
export function copyLanguages(chosen: string | undefined): string[] {
  const label = sampleLanguageLabel(chosen);
  return Object.keys(writers).sort((a, b) => Number(b === label) - Number(a === label));
}

/** A request as code. */
export function requestAs(language: string, exchange: Exchange): string {
  const { strings } = settings();
  const comment = exchange.isSandbox ? strings.sandboxCopyComment : exchange.server;
  return writers[language]?.(exchange, { comment }) ?? '';
}

/** One button per language, in the order of the moment; the reader's own is marked. */
export function copyRequestButtons(exchange: Exchange): HTMLButtonElement[] {
  const { sdk } = document.documentElement.dataset;
  return copyLanguages(sdk).map((language, index) =>
    copyButton(language, () => requestAs(language, exchange), {
      'data-copy': language.toLowerCase(),
      'aria-label': fill(settings().strings.sandboxCopyAs, { language }),
      ...(index === 0 && { 'data-own': '' }),
    }),
  );
}

/** Keeps the buttons in the order that fits the reader's choice of a sample language, which the page's header changes. */
export function followSampleLanguage(): void {
  const order = (): void => {
    const labels = copyLanguages(document.documentElement.dataset['sdk']);
    for (const group of document.querySelectorAll('[data-copy-languages]')) {
      const buttons = [...group.querySelectorAll<HTMLElement>('[data-copy]')];
      const sorted = labels.map((label) =>
        buttons.find((one) => one.dataset['copy'] === label.toLowerCase()),
      );
      sorted.forEach((button, index) => {
        button?.toggleAttribute('data-own', index === 0);
        if (button) group.append(button);
      });
    }
  };
  new MutationObserver(order).observe(document.documentElement, { attributeFilter: ['data-sdk'] });
}
