import { oneScript } from './oneScript.ts';
import { oneStyle } from './oneStyle.ts';
import { ownStyles } from './ownStyles.ts';
import { pageScripts } from './pageScripts.ts';
import { styleClasses } from './styleClasses.ts';

/**
 * A built page with what it needs in as few pieces, and as few bytes, as it can have: see docs/decisions/023.
 *
 * @param html a whole page
 * @param read gives the text of a file in `_astro`; undefined if there is none
 */
export function leanPage(html: string, read: (file: string) => string | undefined): string {
  const must = (file: string): string => {
    const text = read(file);
    if (text === undefined) throw new Error(`a page wants _astro/${file}, which is not there`);
    return text;
  };
  const page = oneStyle(styleClasses(oneScript(html, must)), must);
  return ownStyles(page, pageScripts(page, read));
}
