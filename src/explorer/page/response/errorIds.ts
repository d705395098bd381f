import { parseJson, textAt, textsIn, valueAt } from './responseParts.ts';
import type { Exchange, History } from '../history.ts';
import { settings } from '../settings.ts';
import type { Story } from '../story/story.ts';

/** What the page knows of the values of a field that a server has rejected. */
export interface KnownIds {
  /** Those that the server accepts. */
  valid: string[];
  /** Those of the request that do not exist. */
  unknown: string[];
}

/** What the page knows about IDs: of the sandbox all items, of other servers what their responses have shown. */
export function knownIds(
  field: string,
  exchange: Exchange,
  { history, story }: { history: History; story: Story },
): KnownIds {
  const nothing = { valid: [], unknown: [] };
  if (field === 'algorithm_id') {
    const listed = history.exchanges.find(
      ({ operationId, server, status }) =>
        operationId === 'get_algorithms' && server === exchange.server && status === 200,
    );
    const data = valueAt(listed?.response?.json, 'data');
    const ids = Array.isArray(data) ? data.map((one) => textAt(one, 'algorithm_id')).filter(Boolean) : [];
    const valid = ids.length > 0 || !exchange.isSandbox ? ids : settings().story.algorithms;
    return { ...nothing, valid };
  }
  const items = exchange.isSandbox ? story.progress?.images.map(({ item_id }) => item_id) : undefined;
  if (field === 'item_ids' && items) {
    const sent = typeof exchange.body === 'string' ? valueAt(parseJson(exchange.body), field) : undefined;
    return { ...nothing, unknown: textsIn(sent).filter((id) => !items.includes(id)) };
  }
  return nothing;
}
