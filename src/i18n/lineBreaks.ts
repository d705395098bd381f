import { phrasesOf } from './phrases.ts';

/** Where text stands in narrow columns or large type, and a word that is cut is seen at once. */
const NARROW =
  /<(h[1-4]|th|td|dt|summary|figcaption)\b[^>]*>[^]*?<\/\1>|<(\w+)\b[^>]* data-phrases\b[^>]*>[^]*?<\/\2>/g;
/** A tag, with its name. */
const TAG = /(<\/?([a-z][\w-]*)\b[^>]*>)/;
const ENTITY = /&(?:#?\w+);/g;
/** A name that is a whole heading: `GetAlgorithmResponseData`. */
const NAME = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/;
/** A cell with more letters than this, code aside, is prose: broken between phrases only, its lines would be of every length. */
const LONGEST_OF_PHRASES = 40;
/** Code with a hyphen, or a list of numbers, that is short enough for any column: `--cacert` would else be broken behind `--`. */
const WHOLE =
  /<code(?=[^>]*>(?:(?=[^<]*-)[^\s<]{1,20}|(?:"|&quot;)?\[[\d., ]{1,12}\](?:"|&quot;)?)<\/code>)/g;
/** A word in katakana that a line may cut: no line begins with a small letter or with ー. */
const KATAKANA = /(?![ァ-ヺ][ァィゥェォッャュョー](?![ァ-ヺー]))[ァ-ヺ][ァ-ヺー]+/g;
/** Stands for an entity while a text is split. */
const PLACE = '\uFFFC';

/**
 * Says where a line may break in headings, cells and whatever carries `data-phrases`: between Japanese phrases, and inside of long names in
 * code (`get_version_number`, `/v1/item/{item_id}`) or of names that are headings, with `<wbr>`. The style sheet forbids all other breaks there,
 * and in short code with a hyphen or a list of numbers (`data-whole`) all.
 * Cells with prose are marked `data-long`: their lines may break anywhere but in the katakana words, which become plain `span`s.
 *
 * @param page a complete HTML page
 */
export function breakableLines(page: string, language: string): string {
  return page.replace(NARROW, (element) =>
    /<(?:pre|script|svg)\b/.test(element) ? element : breakableElement(element, language),
  );
}

function breakableElement(element: string, language: string): string {
  const isLong = language === 'ja' && isLongCell(element);
  const breakable = isLong ? uncutText : breakableText;
  let inCode = 0;
  // `split` gives text, tag and name in turn.
  return element
    .replace(WHOLE, '$& data-whole')
    .split(TAG)
    .map((piece, index) => {
      if (index % 3 === 2) return '';
      if (index % 3 === 1) {
        if (/^<code\b/.test(piece)) inCode += 1;
        if (piece === '</code>') inCode -= 1;
        return isLong && index === 1 ? piece.replace('<td', '<td data-long') : piece;
      }
      return inCode > 0 ? breakableName(piece) : breakable(piece, language);
    })
    .join('');
}

function isLongCell(element: string): boolean {
  if (!element.startsWith('<td')) return false;
  const words = element.replace(/<code\b[^]*?<\/code>/g, '');
  const text = words.replaceAll(new RegExp(TAG, 'g'), '').replace(ENTITY, PLACE);
  return text.trim().length > LONGEST_OF_PHRASES && /[ぁ-ん]/.test(text);
}

function uncutText(text: string): string {
  return text.replace(KATAKANA, '<span>$&</span>');
}

/** Names are broken behind `_`, `/`, `.` and before a capital letter; short ones and numbers stay whole. */
function breakableName(name: string): string {
  return name.length < 12
    ? name
    : name.replace(/(?<=[\w}][_/])(?=[\w{])|(?<=[a-z\]]\.)(?=[a-z])|(?<=[a-z])(?=[A-Z])/g, '<wbr>');
}

function breakableText(text: string, language: string): string {
  if (NAME.test(text)) return breakableName(text);
  if (!/[^\x20-\x7e\n]/.test(text)) return text;
  const entities = text.match(ENTITY) ?? [];
  const broken = phrasesOf(text.replace(ENTITY, PLACE), language).join('<wbr>');
  let next = 0;
  return broken.replaceAll(PLACE, () => entities[next++] ?? '');
}
