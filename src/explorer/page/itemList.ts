import { showPicture } from './answerPanel.ts';
import type { Credentials } from './credentials.ts';
import { element } from './elements.ts';
import type { SandboxClient } from './sandboxClient.ts';
import { fill, settings } from './settings.ts';

/** What the list needs of an item of `GET /v1/items`. */
interface ListedItem {
  item_id: string;
  override?: { label?: string | null };
  default_image?: string | null;
  models?: { aggregate?: { label?: string | null } }[] | null;
}

/**
 * Shows the items of the sandbox with their pictures and labels, for the one who is logged in. A picture opens the item: there its boxes are.
 */
export async function showItems(
  bar: HTMLElement,
  sandbox: SandboxClient,
  credentials: Credentials,
): Promise<void> {
  const list = bar.querySelector<HTMLElement>('.sandbox-items');
  if (!list) return;
  const items = credentials.token ? await fetchItems(sandbox, credentials.token) : [];
  const state = JSON.stringify(items.map((item) => [item.item_id, item.default_image, labelOf(item)]));
  if (list.dataset['state'] === state) return;
  list.dataset['state'] = state;
  list.replaceChildren(...items.map((item) => entry(item, sandbox)));
}

async function fetchItems(sandbox: SandboxClient, token: string): Promise<ListedItem[]> {
  const { base } = settings();
  const request = new Request(new URL(`${base}api/v1/items`, location.href), {
    headers: { Authorization: `Bearer ${token}` },
  });
  const answer = await sandbox.fetch(request);
  if (!answer.ok) return [];
  const { data } = (await answer.json()) as { data?: { training?: ListedItem[]; predict?: ListedItem[] } };
  return [...(data?.predict ?? []), ...(data?.training ?? [])].slice(0, 24);
}

/** The label that a person gave, or else what the last model said. */
function labelOf({ override, models }: ListedItem): string | undefined {
  return override?.label ?? models?.map(({ aggregate }) => aggregate?.label).find(Boolean) ?? undefined;
}

function entry(item: ListedItem, sandbox: SandboxClient): HTMLElement {
  const { words } = settings();
  const label = labelOf(item);
  const image = element('img', {
    alt: fill(words.pictureOf, { name: item.item_id }),
    width: '64',
    height: '48',
    loading: 'lazy',
  });
  if (item.default_image) void showPicture(image, item.default_image, Promise.resolve(sandbox));
  return element(
    'li',
    {},
    image,
    element('span', {}, item.item_id),
    element('span', { class: 'sandbox-label', 'data-label': label ?? 'none' }, label ?? words.labelNone),
  );
}
