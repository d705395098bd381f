/** Words in hiragana: what people say, `つながらない`, `ぼやける`, and pages seldom write. */
const RUN = /(?<before>[^\sぁ-んー、。！？!?]?)(?<run>[ぁ-んー]{2,})/gu;
/** What joins a word in hiragana to the one before it. */
const LEADING = /^(?:から|まで|って|では|には|とは|のは|のが|のを|[がをはにのとでもへや])(?=[ぁ-ん]{2})/u;
/** What stands behind words and says nothing of what they mean, one after the other from the end. */
const BEHIND =
  /(?:ませんでした|ませんか|ません|ました|ますか|ます|でしょうか|でしょう|ですか|です|なかった|なくて|なければ|なく|ないか|ない|たい|たく|たら|ばいい|いい|てしまった|てしまう|てしま|ちゃった|ちゃう|ている|ていた|てくれる|てくれ|てほしい|ほしい|ください|てみる|られる|られた|られ|れる|れた|れば|れて|せる|って|った|んで|んだ|こと|もの|する|した|して|しな|され|させ|すれば|ので|のか|のは|のが|のを|のに|けど|から|まで|には|では|とき|だけ|など|より|ほど|くらい|ぐらい|どう|どこ|どれ|どの|なに|なん|ある|あり|いる|なる|なり|なら|でき|これ|それ|この|その|ここ|よう|(?<=..)[のかねよもをはがに])$/u;
/** What the stems of verbs and adjectives end with: `もらう`, `もらえる`. */
const INFLECTION = /[いうえきくけぐげしすせちつてぬねばびぶべみむめらりるれろかさたなまわ]$/u;
/** The shortest word, and the shortest one that begins with an ideograph, `引っかかる`: less than that is grammar. */
const shortest = 2;
const shortestRest = 3;
/** Which part of its weight a word in hiragana counts. */
export const kanaWeight = 0.5;
/** How many letters of an inflection are left out. */
const inflections = 2;

/**
 * The words in hiragana of a text without their endings, each as pairs of letters: of `つながりません` and `つながらない` these are the same.
 *
 * @returns the terms of each word
 */
export function kanaTermsOf(text: string): string[][] {
  return [...text.normalize('NFKC').matchAll(RUN)].flatMap(({ groups }) => {
    const { before = '', run = '' } = groups ?? {};
    const word = before ? run.replace(LEADING, '') : run;
    const isRest = /\p{sc=Han}/u.test(before) && word === run;
    const stem = stemOf(word, isRest ? shortestRest : shortest);
    return stem === '' ? [] : [Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + 2))];
  });
}

/** A word without what says nothing of its meaning; nothing if that is all of it. */
function stemOf(word: string, least: number): string {
  let stem = word;
  while (BEHIND.test(stem)) stem = stem.replace(BEHIND, '');
  if (stem.length < least || /^[んー]/u.test(stem)) return '';
  for (let cut = 0; cut < inflections && stem.length > shortest; cut += 1)
    stem = stem.replace(INFLECTION, '');
  return stem;
}
