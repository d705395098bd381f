import { element } from '../../../client/dom.ts';
import { drawBox } from '../../../client/drawBox.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import type { InspectedItem, ItemPicture, PictureBox } from './inspectedItems.ts';

/** The verdict of one item with its pictures, large; or a grid of many. */
export function showItemsFound(
  items: readonly InspectedItem[],
  sandbox: Promise<SandboxClient>,
): HTMLElement[] {
  if (items.length === 0) return [];
  const isOne = items.length === 1;
  const cards = items.map((item) =>
    element(
      isOne ? 'div' : 'li',
      { class: 'explorer-item' },
      verdict(item),
      ...item.pictures.map((picture) => pictureFigure(picture, item.item_id, sandbox)),
    ),
  );
  return isOne ? cards : [element('ul', { class: 'explorer-items' }, ...cards)];
}

/** `NG · 92 % · 1 defect`, in colour and words. */
function verdict(item: InspectedItem): HTMLElement {
  const { strings, language } = settings();
  const { label, accuracy, byPerson, pictures } = item;
  const defects = pictures.map((picture) => picture.defects).filter((count) => count !== undefined);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format((accuracy ?? 0) / 100);
  const more = [
    byPerson ? (item.isTraining ? strings.guideVerdictUploaded : strings.guideVerdictByPerson) : undefined,
    label !== undefined && !byPerson && accuracy !== undefined
      ? fill(strings.guideVerdictConfidence, { percent })
      : undefined,
    defects.length > 0
      ? fill(strings.guideVerdictDefects, { count: defects.reduce((sum, count) => sum + count, 0) })
      : undefined,
  ].filter((part) => part !== undefined);
  return element(
    'p',
    { class: 'explorer-verdict' },
    element('strong', { 'data-label': label ?? 'none' }, label ?? strings.sandboxLabelNone),
    element('span', { class: 'explorer-item-id' }, item.item_id),
    more.length > 0 && element('span', {}, more.join(strings.guideSeparator)),
  );
}

/** A picture with what it shows, and the boxes that persons drew over it. */
export function pictureFigure(
  picture: ItemPicture,
  name: string,
  sandbox: Promise<SandboxClient>,
): HTMLElement {
  const { strings } = settings();
  const text = fill(picture.processed ? strings.sandboxBoxes : strings.sandboxPictureOf, { name });
  const { width, height, personBoxes = [], modelBoxes } = picture;
  const { guideBoxByModel, guideBoxByPerson } = strings;
  const boxes = [
    ...modelBoxes.map((box) => boxText(guideBoxByModel, box)),
    ...personBoxes.map((box) => boxText(guideBoxByPerson, box)),
  ];
  const image = element('img', {
    alt: text,
    loading: 'lazy',
    width: width === undefined ? undefined : String(width),
    height: height === undefined ? undefined : String(height),
  });
  void showPicture(image, picture.url, sandbox);
  return element(
    'figure',
    {},
    element(
      'div',
      { class: 'explorer-picture' },
      image,
      width && height && personBoxes.length > 0 ? boxOverlay(personBoxes, width, height) : undefined,
    ),
    element(
      'figcaption',
      {},
      element('span', {}, fill(strings.sandboxPictureOf, { name })),
      ...legend(picture),
    ),
    boxes.length > 0 &&
      element('ul', { class: 'explorer-boxes' }, ...boxes.map((text) => element('li', {}, text))),
  );
}

/** What the colours of the boxes say: the model's are in the picture itself, a user's are drawn around it. */
function legend({ processed, personBoxes = [] }: ItemPicture): HTMLElement[] {
  const { strings } = settings();
  return [
    processed && element('span', { class: 'explorer-legend', 'data-by': 'model' }, strings.guideLegendModel),
    personBoxes.length > 0 &&
      element('span', { class: 'explorer-legend', 'data-by': 'user' }, strings.guideLegendUser),
  ].filter((part) => part !== false);
}

/** `Drawn by a person: x 212–268, y 140–171` */
function boxText(text: string, { x_min, x_max, y_min, y_max, notes }: PictureBox): string {
  return fill(text, { x_min, x_max, y_min, y_max }) + (notes ? ` (${notes})` : '');
}

/**
 * Boxes in pixels of the picture, whatever its size on the screen. They are drawn a little larger than they are: where a user has
 * confirmed the model's box, both are seen.
 */
function boxOverlay(boxes: readonly PictureBox[], width: number, height: number): Node {
  const overlay = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  overlay.setAttribute('viewBox', `0 0 ${width} ${height}`);
  overlay.setAttribute('aria-hidden', 'true');
  const outset = Math.ceil(Math.max(width, height) / 80);
  const outer = boxes.map(({ x_min, x_max, y_min, y_max }) => ({
    x_min: x_min - outset,
    x_max: x_max + outset,
    y_min: y_min - outset,
    y_max: y_max + outset,
  }));
  overlay.append(...outer.map(drawBox));
  return overlay;
}

/**
 * Shows a picture by its address: by the worker, or else from the sandbox in the page. One of the reader's own server is fetched as her requests are: the policy
 * lets requests go there, but no picture come by itself (`tools/site/pagePolicy.ts`).
 */
export async function showPicture(
  image: HTMLImageElement,
  url: string,
  sandbox: Promise<SandboxClient>,
): Promise<void> {
  const { base } = settings();
  const isSandbox = url.startsWith(`${location.origin}${base}api/`);
  const client = isSandbox ? await sandbox : undefined;
  if (client?.inWorker || url.startsWith('data:')) {
    image.src = url;
    return;
  }
  const request = new Request(url);
  const response = await (client ? client.fetch(request) : fetch(request)).catch(() => undefined);
  if (!response?.ok) return;
  const address = URL.createObjectURL(await response.blob());
  image.onload = () => URL.revokeObjectURL(address);
  image.src = address;
}
