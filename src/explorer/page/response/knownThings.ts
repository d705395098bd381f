import type { Exchange, History } from '../history.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import type { Story } from '../story/story.ts';
import { askSandbox } from './askSandbox.ts';
import { algorithmsIn, type KnownThings, modelsIn } from './idFaults.ts';
import { valueAt } from './responseParts.ts';

/** What else the page can look at, to name what is wrong with a request. */
export interface KnowledgeParts {
  history: History;
  story: Story;
  sandbox: Promise<SandboxClient>;
}

/** Operations whose requests name algorithms, items or models. */
const named: Readonly<Record<string, readonly (keyof KnownThings)[] | undefined>> = {
  train: ['algorithms', 'items'],
  predict: ['items', 'models'],
  get_item: ['items'],
  delete_models: ['models'],
  export_models: ['models'],
};

/**
 * What there is of those things that a rejected request names. The sandbox is asked, with the token of the request; a reader's own server is sent
 * nothing that the reader did not send: what its responses have shown counts.
 *
 * @returns without what nobody tells
 */
export async function knownThings(exchange: Exchange, parts: KnowledgeParts): Promise<KnownThings> {
  const { operationId = '', isSandbox } = exchange;
  const wanted = named[operationId] ?? [];
  if (!isSandbox) return wanted.includes('algorithms') ? seenAlgorithms(exchange, parts.history) : {};
  const [algorithms, models] = await Promise.all([
    wanted.includes('algorithms') ? list('/v1/algorithms', exchange, parts) : undefined,
    wanted.includes('models') ? list('/v1/models', exchange, parts) : undefined,
  ]);
  const images = wanted.includes('items') ? parts.story.progress?.images : undefined;
  return {
    algorithms: algorithms === undefined ? undefined : algorithmsIn(algorithms),
    models: models === undefined ? undefined : modelsIn(models),
    items: images && [...new Set(images.map(({ item_id }) => item_id))],
  };
}

async function list(path: string, exchange: Exchange, { sandbox }: KnowledgeParts): Promise<unknown> {
  const response = await askSandbox(path, exchange, sandbox);
  return response.ok ? valueAt(await response.json(), 'data') : undefined;
}

function seenAlgorithms({ server }: Exchange, { exchanges }: History): KnownThings {
  const seen = exchanges.find(
    (one) => one.operationId === 'get_algorithms' && one.server === server && one.status === 200,
  );
  return seen ? { algorithms: algorithmsIn(valueAt(seen.response?.json, 'data')) } : {};
}
