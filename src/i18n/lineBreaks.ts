import { phrasesOf } from './phrases.ts';

/** Where text stands in narrow columns or large type, and a word that is cut is seen at once. */
const NARROW =
  /<(h[1-4]|th|td|dt|summary|figcaption)\b[^>]*>[^]*?<\/\1>|<(\w+)\b[^>]* data-phrases\b[^>]*>[^]*?<\/\2>/g;
/** A tag, with its name. */
const TAG = /(<\/?([a-z][\w-]*)\b[^>]*>)/;
const ENTITY = /&(?:#?\w+);/g;
/** A name that is a whole heading: `GetAlgorithmResponseData`. */
const NAME = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/;
/** Stands for an entity while a text is split. */
const PLACE = '\uFFFC';

/**
 * Says where a line may break in headings, cells and whatever carries `data-phrases`: between Japanese phrases, and inside of long names in
 * code (`get_version_number`, `/v1/item/{item_id}`) or of names that are headings, with `<wbr>`. The style sheet forbids all other breaks there.
 *
 * @param page a complete HTML page
 */
export function breakableLines(page: string, language: string): string {
  return page.replace(NARROW, (element) =>
    /<(?:pre|script|svg)\b/.test(element) ? element : breakableElement(element, language),
  );
}

function breakableElement(element: string, language: string): string {
  let inCode = 0;
  // `split` gives text, tag and name in turn.
  return element
    .split(TAG)
    .map((piece, index) => {
      if (index % 3 === 2) return '';
      if (index % 3 === 1) {
        if (/^<code\b/.test(piece)) inCode += 1;
        if (piece === '</code>') inCode -= 1;
        return piece;
      }
      return inCode > 0 ? breakableName(piece) : breakableText(piece, language);
    })
    .join('');
}

/** Names are broken behind `_`, `/`, `.` and before a capital letter; short ones and numbers stay whole. */
function breakableName(name: string): string {
  return name.length < 12
    ? name
    : name.replace(/(?<=[\w}][_/])(?=[\w{])|(?<=[a-z]\.)(?=[a-z])|(?<=[a-z])(?=[A-Z])/g, '<wbr>');
}

function breakableText(text: string, language: string): string {
  if (NAME.test(text)) return breakableName(text);
  if (!/[^\x20-\x7e\n]/.test(text)) return text;
  const entities = text.match(ENTITY) ?? [];
  const broken = phrasesOf(text.replace(ENTITY, PLACE), language).join('<wbr>');
  let next = 0;
  return broken.replaceAll(PLACE, () => entities[next++] ?? '');
}
