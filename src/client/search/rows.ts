import { excerptOf, proseOf, wholeIn } from '../../search/matching/excerpt.ts';
import { mark } from '../../search/matching/mark.ts';
import type { Hit } from '../../search/matching/search.ts';
import type { Entry } from '../../search/matching/searchIndex.ts';
import type { Texts } from './texts.ts';

/** Of methods with a color of their own. As whole words: the build keeps the styles of the classes that it finds in scripts (tools/site/ownStyles.ts). */
const methodClasses: Partial<Record<string, string>> = { GET: 'get', DELETE: 'delete' };

/** The row of a hit: badge and title, where it stands, and what stands there. */
export function rowOf(hit: Hit, folder: string, texts: Texts): HTMLAnchorElement {
  const { entry } = hit;
  const words = [...hit.words, ...hit.sought.flatMap(({ typed }) => typed)];
  const row = document.createElement('a');
  row.setAttribute('role', 'option');
  row.tabIndex = -1;
  row.href = folder + entry.url;
  row.append(badgeOf(entry, texts), titleOf(entry, words));
  const place = [
    ...(entry.within ?? []),
    entry.kind === 'operation' ? (entry.request?.split(' ')[1] ?? '') : '',
  ].filter(Boolean);
  if (place.length > 0) row.append(element('span', 'place', marked(place.join(' › '), words)));
  const { text, sought } = telling(proseOf(entry), words, hit);
  if (text) row.append(element('span', 'excerpt', marked(text, sought)));
  return row;
}

/** What of a text says why it was found: its sentence with the query's words; or, where another word led here, with a word that says the same. */
function telling(
  text: string,
  words: readonly string[],
  hit: Hit,
): { text: string; sought: readonly string[] } {
  const excerpt = excerptOf(text, words, { ...hit, title: hit.entry.title });
  const others = hit.sought.flatMap((one) => one.others);
  return { text: excerpt, sought: saysAny(excerpt, words) ? words : wholeIn(excerpt, others) };
}

function saysAny(text: string, words: readonly string[]): boolean {
  return mark(text, words).some((piece) => piece.marked);
}

function badgeOf({ kind, request = '', url }: Entry, texts: Texts): HTMLElement {
  if (kind === 'operation') {
    const method = request.split(' ')[0] ?? '';
    return element('span', `badge method ${methodClasses[method] ?? ''}`, [method]);
  }
  const name = kind === 'page' && url.includes('#') ? 'section' : kind;
  return element('span', `badge ${kind}`, [name === 'error' ? request : texts.badges[name]]);
}

function titleOf({ kind, title }: Entry, words: readonly string[]): HTMLElement {
  const isName = kind === 'schema' || kind === 'property' || kind === 'parameter';
  return element(isName ? 'code' : 'span', 'title', marked(title, words));
}

function marked(text: string, words: readonly string[]): (Node | string)[] {
  return mark(text, words).map((piece) => (piece.marked ? element('mark', '', [piece.text]) : piece.text));
}

/** An element with a class and content. */
export function element(name: string, className: string, content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
