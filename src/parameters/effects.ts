import type { Parameter } from '../algorithms/algorithmData.ts';
import { findPlaceholders } from '../i18n/placeholder.ts';

/** What a value that is larger than the default does, and one that is smaller. Placeholders. */
export interface Effects {
  larger: string[];
  smaller: string[];
}

/** The effects of the tables, which say what larger values do, as sentences about a change in either direction. */
const sentences: Record<string, [larger: string, smaller: string]> = {
  algorithmEffectLonger: ['t(:tryLonger)', 't(:tryShorter)'],
  algorithmEffectShorter: ['t(:tryShorter)', 't(:tryLonger)'],
  algorithmEffectBetter: ['t(:tryBetter)', 't(:tryLower)'],
  algorithmEffectLower: ['t(:tryLower)', 't(:tryBetter)'],
  algorithmEffectTolerant: ['t(:tryTolerant)', 't(:tryStricter)'],
  algorithmEffectTolerantOrAbnormal: ['t(:tryTolerant)', 't(:tryNearlyAll)'],
  algorithmEffectStricter: ['t(:tryStricter)', 't(:tryTolerant)'],
};

/**
 * What the tables say about time and accuracy, for both directions of a change.
 *
 * @throws {Error} for an effect that has no sentences
 */
export function effectsOf({
  variable,
  time,
  accuracy,
}: Pick<Parameter, 'variable' | 'time' | 'accuracy'>): Effects {
  const pairs = [time, accuracy].flatMap((effect) => {
    if (effect === undefined) return [];
    const key = findPlaceholders(effect)[0]?.key ?? effect;
    const pair = sentences[key];
    if (!pair) throw new Error(`${variable}: ${key} has no sentences; add them to src/parameters/effects.ts`);
    return [pair];
  });
  return { larger: pairs.map(([larger]) => larger), smaller: pairs.map(([, smaller]) => smaller) };
}
