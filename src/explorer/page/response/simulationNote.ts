import { element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import type { Progress } from '../../../mock/core/progress.ts';
import { notAnalyzedText } from '../form/notAnalyzable.ts';
import type { Exchange } from '../history.ts';
import { settings } from '../settings.ts';
import type { LivePlace } from '../story/nextStepButton.ts';
import type { Story } from '../story/story.ts';
import type { InspectedItem } from './inspectedItems.ts';
import { textsIn, valueAt } from './responseParts.ts';

/**
 * What is to be known of results that the sandbox gave: for which images they are fixed, and that those of the reader's own are simulated. It is
 * drawn again when the sandbox has told more.
 *
 * @param items in the response
 */
export function simulationNote(
  exchange: Exchange,
  items: readonly InspectedItem[],
  story: Story,
): LivePlace | undefined {
  if (!exchange.isSandbox || exchange.status !== 200) return undefined;
  const uploaded = textsIn(valueAt(exchange.response?.json, 'data', 'item_ids'));
  const ids = new Set([...uploaded, ...items.map(({ item_id }) => item_id)]);
  if (ids.size === 0) return undefined;
  const place = element('div', {});
  const draw = (): void => {
    const texts = story.progress ? notes(ids, items, story.progress) : [];
    if (texts.join() === [...place.children].map(({ textContent }) => textContent).join()) return;
    place.replaceChildren(...texts.map((text) => element('p', { class: 'explorer-caution' }, text)));
  };
  draw();
  return { place, draw };
}

function notes(ids: ReadonlySet<string>, items: readonly InspectedItem[], progress: Progress): string[] {
  const { strings, samples } = settings();
  const own = new Set([...progress.training, ...progress.inspect]);
  const among = (list: readonly { item_id: string; analyzed: boolean }[]): string[] => [
    ...new Set(list.filter((one) => !one.analyzed && ids.has(one.item_id)).map(({ item_id }) => item_id)),
  ];
  const unseen = among(progress.images);
  const unlearnt = among(progress.predictions).filter((id) => !unseen.includes(id));
  const isSample = (id: string): boolean =>
    [samples.good, samples.defective, samples.fresh].flat().includes(`${id}.png`);
  const isSimulated = items.some(
    ({ item_id, label, byPerson }) =>
      own.has(item_id) && !isSample(item_id) && label !== undefined && !byPerson && !unseen.includes(item_id),
  );
  return [
    unseen.length > 0 && notAnalyzedText(unseen),
    unlearnt.length > 0 && fill(strings.guideNotLearnt, { list: unlearnt.join(strings.guideIdSeparator) }),
    isSimulated && strings.guideVerdictSimulated,
  ].filter((text) => text !== false);
}
