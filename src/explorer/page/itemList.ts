import { inspectedItems } from './response/inspectedItems.ts';
import { pictureFigure, showPicture } from './response/pictures.ts';
import { button, element } from '../../client/dom.ts';
import type { SandboxClient } from './sandboxClient.ts';
import { fill } from '../../client/fill.ts';
import { settings } from './settings.ts';

/** What the list needs of an item of `GET /v1/items`. */
interface ListedItem {
  item_id: string;
  override?: { label?: string | null };
  default_image?: string | null;
  models?: { aggregate?: { label?: string | null } }[] | null;
}

/**
 * Shows the items of the sandbox with their pictures and labels, for the one who is logged in. A picture opens in full size, with its boxes.
 */
export async function showItems(bar: HTMLElement, sandbox: SandboxClient, token: string): Promise<void> {
  const list = bar.querySelector<HTMLElement>('.sandbox-items');
  if (!list) return;
  const found = token ? await fetchItems(sandbox, token) : undefined;
  const hint = bar.querySelector<HTMLElement>('.sandbox-login');
  if (hint) hint.hidden = found !== undefined;
  const items = found ?? [];
  const state = JSON.stringify(items.map((item) => [item.item_id, item.default_image, labelOf(item)]));
  if (list.dataset['state'] === state) return;
  list.dataset['state'] = state;
  list.replaceChildren(...items.map((item) => entry(item, sandbox, token)));
}

/** Undefined if the token is none, or has expired. */
async function fetchItems(sandbox: SandboxClient, token: string): Promise<ListedItem[] | undefined> {
  const response = await get(sandbox, token, 'items');
  if (!response) return undefined;
  const { data } = response as { data?: { training?: ListedItem[]; predict?: ListedItem[] } };
  return [...(data?.predict ?? []), ...(data?.training ?? [])].slice(0, 24);
}

/** Asks the sandbox, beside the requests that the reader sends. */
async function get(sandbox: SandboxClient, token: string, path: string): Promise<unknown> {
  const url = new URL(`${settings().base}api/v1/${path}`, location.href);
  const response = await sandbox.fetch(new Request(url, { headers: { Authorization: `Bearer ${token}` } }));
  return response.ok ? response.json() : undefined;
}

/** The label that a person gave, or else what the last model said. */
function labelOf({ override, models }: ListedItem): string | undefined {
  return override?.label ?? models?.map(({ aggregate }) => aggregate?.label).find(Boolean) ?? undefined;
}

function entry(item: ListedItem, sandbox: SandboxClient, token: string): HTMLElement {
  const { strings } = settings();
  const label = labelOf(item);
  const text = fill(strings.sandboxPictureOf, { name: item.item_id });
  const image = element('img', { alt: text, width: '64', height: '48', loading: 'lazy' });
  const open = button('', () => void showLarge(item, sandbox, token));
  open.append(image);
  if (item.default_image) void showPicture(image, item.default_image, Promise.resolve(sandbox));
  return element(
    'li',
    {},
    open,
    element('span', {}, item.item_id),
    element(
      'span',
      { class: 'sandbox-label', 'data-label': label ?? 'none' },
      label ?? strings.sandboxLabelNone,
    ),
  );
}

/** Shows the pictures of an item in full size, with the boxes around what was found, until the reader closes them. */
async function showLarge({ item_id }: ListedItem, sandbox: SandboxClient, token: string): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('#sandbox-picture');
  const response = await get(sandbox, token, `item/${encodeURIComponent(item_id)}?show_annotations=true`);
  const pictures = inspectedItems(response).flatMap((item) => item.pictures);
  const figures = pictures.map((picture) => pictureFigure(picture, item_id, Promise.resolve(sandbox)));
  dialog?.querySelector('div')?.replaceChildren(...figures);
  dialog?.showModal();
}
