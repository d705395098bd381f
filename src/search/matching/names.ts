import { addScore, type FoundEntries } from './found.ts';
import type { ReadQuery } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { compact, normalize, termsOf } from './words.ts';

/** A name is worth more than any sum of words in a text, which is at most 100. */
const nameScore = 300;
/** A title letter by letter: `exif_metadata` is the property, `ExifMetadata` the schema. */
const literalScore = 100;
/** A name that stands in a longer query: "item_id is null". */
const nameInQueryScore = 60;
/** What also leads to a place is not its name. */
const aliasSureness = 0.85;
/** A value that a property may have, which is a word of prose as well. */
const valueSureness = 0.7;
/** The second place that a word leads to. */
const nextSureness = 0.65;
/** A heading within a page may be about one side of the matter only, unless it is all that was typed. */
const partSureness = 0.5;
const headingSureness = 0.9;
/** A page of that name is surer than a heading elsewhere. */
const pageScore = 100;
/** A status alone asks for the topic of that status before the errors that share it. */
const topicScore = 500;
const STATUS = /^\d{3}\b/;
/** A server's message in what was pasted, `APIError: No images to upload (400)`: whatever stands around it. */
const messageScore = 200;
/** How long a message is at least, without spaces: a shorter one is a word of other texts. */
const shortestMessage = 9;
/** A call as programs write it says which name is meant: `client.GetModels()`, `train(algorithm_id`. */
const callSureness = 0.95;
const CALL = /^(?:(?:await|new)\s+)?(?:\w+\.)*(?<name>[A-Za-z]\w+)(?:\s*\((?<rest>.*)|(?<=\.\w+))$/u;
/** What is left of a query without its grammar. */
const essenceSureness = 0.8;
/** Where it is less than half of the query, the rest says something too. */
const essenceShare = 2;
/** An everyday word is no name of a property in a sentence: "how do I get the result". */
const everydayShare = 0.5;
/** A name in another number, or without its particles. */
const looseSureness = 0.9;
/** What a title adds to its words: "Algorithms (V0.3.0)". */
const VERSION = /\s*[(（][^)）]*[)）]$/u;
/** What a word means is less often sought than what it does. */
const termSureness = 0.75;
/** The longest name, in words. */
const longestName = 4;

/** The names of the entries of an index, in which capitals, spaces and signs do not matter. */
export class Names {
  readonly #entries: readonly Entry[];
  /** Compacted name → entries, and how surely they are meant. */
  readonly #names = new Map<string, Map<number, number>>();
  /** Status → the entry that says what to do about it. */
  readonly #topics = new Map<string, number>();
  /** What servers say, compacted, and the error that it is. */
  readonly #messages: [message: string, id: number][] = [];

  constructor(entries: readonly Entry[], concepts: readonly (readonly string[])[]) {
    this.#entries = entries;
    const isCommon = commonTitles(entries);
    for (const [id, entry] of entries.entries()) {
      const {
        title,
        request,
        names = [],
        aliases = [],
        values = [],
        leads = [],
        questions = [],
        alsoAsked = [],
      } = entry;
      const titles = isCommon(entry) ? [] : [title, title.replace(VERSION, '')];
      const exact = [...titles, request, ...names].filter((name) => name !== undefined);
      for (const name of exact) {
        const sureness = surenessOf(name, entry);
        this.#add(compact(name), id, sureness);
        const loose = looseKey(name);
        if (loose !== undefined) this.#add(loose, id, sureness * looseSureness);
      }
      if (entry.kind === 'error')
        for (const message of names.map(compact))
          if (message.length >= shortestMessage) this.#messages.push([message, id]);
      for (const name of [...aliases, ...questions]) this.#add(compact(name), id, aliasSureness);
      for (const name of alsoAsked) this.#add(compact(name), id, aliasSureness * nextSureness);
      for (const [concept, order] of leads)
        for (const name of concepts[concept] ?? [])
          this.#add(compact(name), id, aliasSureness * nextSureness ** order);
      for (const name of values) this.#add(compact(name), id, valueSureness);
      const [status] = STATUS.exec(title) ?? [];
      if (status !== undefined && entry.kind === 'page') this.#topics.set(status, id);
    }
  }

  #add(key: string, id: number, sureness: number): void {
    const known = this.#names.get(key) ?? new Map<number, number>();
    known.set(id, Math.max(sureness, known.get(id) ?? 0));
    this.#names.set(key, known);
  }

  /** Whether a name is the heading of a part of a page: who types nothing else means this part. */
  #isHeading(id: number, name: string): boolean {
    const { kind, title = '' } = this.#entries[id] ?? {};
    return kind === 'page' && [title, title.replace(VERSION, '')].some((text) => compact(text) === name);
  }

  /** Whether an entry is a property or parameter that a sentence names: `client_secret`, not "client secret". */
  #isSpokenOf(id: number, query: string): boolean {
    const { kind, title = '' } = this.#entries[id] ?? {};
    return (kind !== 'property' && kind !== 'parameter') || (/[_.\d]/.test(title) && query.includes(title));
  }

  /** Names in a query as they are, and other words for what it says: `ステータス` is `status`. */
  score(query: string, { units, isSentence, isTrouble }: ReadQuery, entries: FoundEntries): void {
    const whole = compact(query);
    const spoken = new Map(
      namesIn(query).map((name) => [name, { share: name.length / whole.length, sureness: 1 }]),
    );
    const loose = this.#names.has(whole) ? undefined : (looseKey(query) ?? `~${whole}`);
    if (loose !== undefined) spoken.set(loose, { share: 1, sureness: 1 });
    const called = CALL.exec(query.trim())?.groups?.['name'];
    if (called !== undefined) spoken.set(compact(called), { share: 1, sureness: callSureness });
    // `エラー 401` is `401` among the errors, `検査する` is `検査`.
    const essence = compact(
      units.flatMap(({ weak, alternatives: [first] }) => (weak || !first ? [] : [first.text])).join(' '),
    );
    // Not of what does not work: `ログインできない` is more than `ログイン`.
    if (essence !== whole && !isTrouble && (units.length === 1 || units.some(({ weak }) => weak)))
      spoken.set(essence, {
        share: 1,
        sureness: essenceSureness * Math.min(1, (essenceShare * essence.length) / whole.length),
      });
    for (const { alternatives } of units) {
      const share = compact(alternatives[0]?.text ?? '').length / whole.length;
      for (const { text, weight } of alternatives)
        if (!spoken.has(compact(text))) spoken.set(compact(text), { share, sureness: weight });
    }
    // One thing may be called by several of the words: the surest one counts.
    const surest = new Map<number, { name: string; value: number }>();
    for (const [name, { share, sureness }] of spoken) {
      for (const [id, sure] of this.#names.get(name) ?? []) {
        const part =
          isSentence && name !== whole && !this.#isSpokenOf(id, query) ? share * everydayShare : share;
        const score = sureness * (part >= 1 ? nameScore : nameInQueryScore * part ** 1.5);
        const least = name === whole && this.#isHeading(id, whole) ? headingSureness : 0;
        const value = score * Math.max(least, sure);
        if (value > (surest.get(id)?.value ?? 0)) surest.set(id, { name, value });
      }
    }
    for (const [id, { name, value }] of surest) addScore(entries, id, value, [name]);
    for (const [message, id] of this.#messages)
      if (message !== whole && whole.includes(message)) addScore(entries, id, messageScore);
    const topic = this.#topics.get(whole);
    if (topic !== undefined) addScore(entries, topic, topicScore);
    for (const [id] of this.#names.get(whole) ?? []) {
      if (!this.#entries[id]?.within && this.#isHeading(id, whole)) addScore(entries, id, pageScore);
      if (this.#entries[id]?.title === query.trim()) addScore(entries, id, literalScore);
    }
  }
}

/** Tells headings that several pages have, "Responses": they name nothing. */
export function commonTitles(entries: readonly Entry[]): (entry: Entry) => boolean {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const { kind, title } of entries) {
    if (kind !== 'page') continue;
    if (once.has(title)) often.add(title);
    once.add(title);
  }
  return ({ kind, title }) => kind === 'page' && often.has(title);
}

/**
 * An everyday word as a property's name, `status`, is less surely meant than one that only programs use, `status_text`; and one inside of
 * another less than one of a schema itself.
 */
function surenessOf(name: string, { kind, url, within = [] }: Entry): number {
  if (kind === 'page' && within.length > 0) return partSureness;
  if (kind === 'term') return termSureness;
  if (kind !== 'property' && kind !== 'parameter') return 1;
  const depth = /#property-[^-]+-/.test(url) ? 0.9 : 1;
  return /[_.\d]/.test(name) ? depth : 0.8 * depth;
}

/**
 * How else a name may be spelled: one of several words by their stems, `Cannot find images`; a Japanese one without `の`, `モデルサイズ`. After a
 * mark, so that it is no name itself; nothing for a single word.
 */
function looseKey(name: string): string | undefined {
  if (/[^\p{L}\p{N}ー_./]/u.test(name.trim()) && /^\p{ASCII}+$/u.test(name))
    return `~${termsOf(normalize(name)).join('')}`;
  return name.includes('の') ? `~${compact(name).replaceAll('の', '')}` : undefined;
}

/** Everything that may be a name in a query: its runs of words, compacted; the whole query first. */
function namesIn(query: string): string[] {
  const spelled = query.normalize('NFKC').trim();
  const words = spelled.split(/[\s、。，,?？!！]+/);
  const names = new Set<string>([compact(query)]);
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1)
      names.add(compact(words.slice(start, start + length).join(' ')));
  }
  // In a Japanese sentence names stand without spaces: `item_idとは`.
  for (const [run] of spelled.matchAll(/[\p{sc=Latin}\p{N}_/{}.-]+|[ァ-ヶー]+|\p{sc=Han}+/gu))
    names.add(compact(run));
  names.delete('');
  return [...names];
}
