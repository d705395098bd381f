import { isLatin, normalize } from './words.ts';

/** What readers type, and what they mean by it: `dataset` → `data set`, a reading in hiragana → its word. */
export type Respelling = [typed: string, meant: string];

/** A word in hiragana, and what an input method has not turned into hiragana yet: `がくs`. */
const KANA = /^[ぁ-んー]{2,}[a-z]{0,2}$/;
/** Hiragana that touch katakana, as a part of one word. */
const mixed = /[ぁ-ん]{2,}[ァ-ヶー]{2,}|[ァ-ヶー]{2,}[ぁ-ん]{2,}/gu;
/** From how many letters on a reading is found inside of a query: shorter ones are grammar. */
const shortest = 4;

/**
 * Turns the spellings of readers into those of the site: words that are written together or apart, contractions, Japanese readings.
 *
 * @param query as it was typed
 * @param respellings normalized, longest first
 * @param isKnown whether a word in katakana stands anywhere
 */
export function respell(
  query: string,
  respellings: readonly Respelling[],
  isKnown: (katakana: string) => boolean,
): string {
  const text = normalize(query).trim();
  if (KANA.test(text)) {
    const typed = text.replace(/[a-z]+$/, '');
    return readWords(typed, respellings, isKnown) ?? readKana(typed, respellings, isKnown) ?? query;
  }
  // `ばっちサイズ`: an input method that has turned only a part into katakana.
  let spelled = query.normalize('NFKC').replace(mixed, (run) => {
    const katakana = toKatakana(run);
    return isKnown(normalize(katakana)) ? katakana : run;
  });
  for (const [typed, meant] of respellings) {
    if (!normalize(spelled).includes(typed)) continue;
    if (isLatin(typed))
      spelled = spelled.replace(new RegExp(`(?<![\\w-])${escape(typed)}(?![\\w-])`, 'giu'), meant);
    else if (typed.length >= shortest) spelled = spelled.replaceAll(typed, meant);
  }
  return spelled;
}

/** What hiragana alone may mean: a word whose reading it is or begins, or a word in katakana. */
function readKana(
  text: string,
  respellings: readonly Respelling[],
  isKnown: (katakana: string) => boolean,
): string | undefined {
  const katakana = toKatakana(text);
  const exact = respellings.find(([typed]) => typed === text);
  if (exact) return exact[1];
  if (isKnown(normalize(katakana))) return katakana;
  // The shortest of the readings that begin like this.
  const begun = respellings.filter(([typed]) => typed.startsWith(text)).at(-1);
  if (begun) return begun[1];
  let spelled = text;
  for (const [typed, meant] of respellings)
    if (typed.length >= shortest) spelled = spelled.replaceAll(typed, meant);
  return spelled === text ? undefined : spelled;
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ん]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What stands between the words of a query. */
const PARTICLE = /^(?:[のをがはにでと]|から|まで|した|する|です|ます|か)/u;
/** The shortest reading that is found between others. */
const shortestWord = 2;

/**
 * Several words in hiragana, `もでるのきりかえ`: readings and words in katakana one after the other, the longest first.
 *
 * @returns undefined if something is left over that is neither
 */
function readWords(
  text: string,
  respellings: readonly Respelling[],
  isKnown: (katakana: string) => boolean,
): string | undefined {
  let [spelled, words] = ['', 0];
  for (let rest = text; rest !== '';) {
    const word = wordAt(rest, respellings, isKnown);
    const [typed, meant] = word ?? Array<string>(2).fill(PARTICLE.exec(rest)?.[0] ?? '');
    if (!typed) return undefined;
    if (word) words += 1;
    spelled += meant ?? '';
    rest = rest.slice(typed.length);
  }
  return words > 0 ? spelled : undefined;
}

/** The longest word that a text in hiragana begins with. */
function wordAt(
  text: string,
  respellings: readonly Respelling[],
  isKnown: (katakana: string) => boolean,
): Respelling | undefined {
  const reading = respellings.find(([typed]) => typed.length >= shortestWord && text.startsWith(typed));
  for (let length = text.length; length > Math.max(2, reading?.[0].length ?? 0); length -= 1) {
    const katakana = toKatakana(text.slice(0, length));
    if (isKnown(normalize(katakana))) return [text.slice(0, length), katakana];
  }
  return reading;
}
