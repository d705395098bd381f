import { element } from '../../../client/dom.ts';
import { bodyEditor, fieldControl, writeBody, writeField } from '../form/formFields.ts';
import type { Exchange, History } from '../history.ts';
import { inspectedItems } from '../response/inspectedItems.ts';
import { listAt, parseJson, valueAt } from '../response/responseParts.ts';
import { showPicture } from '../response/pictures.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import type { Servers } from '../servers.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import type { Story } from '../story/story.ts';
import { bodyWithBoxes, boxesInBody } from './annotationBody.ts';
import { createDrawing } from './drawBoxes.ts';

export interface DrawingParts {
  servers: Servers;
  history: History;
  story: Story;
  sandbox: Promise<SandboxClient>;
}

/**
 * Above the form of `annotate`: the picture of the image that the form names, to draw on. What is drawn writes itself into the body, and what is
 * typed there shows on the picture.
 *
 * @returns how to stop
 */
export function showAnnotateForm(place: HTMLElement, parts: DrawingParts): () => void {
  const { story } = parts;
  let shownUrl = '';
  let isSettled = false;
  let drawing: ReturnType<typeof createDrawing> | undefined;

  const fromBody = (): void => {
    const boxes = boxesInBody(bodyEditor()?.value ?? '');
    if (boxes) drawing?.show(boxes);
  };
  const draw = (): void => {
    if (!place.checkVisibility()) return; // the page has the forms of other operations too, as long as Elements is on its way
    const control = fieldControl('image_id');
    if (!control) return;
    settle(control);
    const url = pictureOf(control.value, parts);
    if (url === shownUrl && place.hasChildNodes()) return;
    shownUrl = url ?? '';
    drawing = undefined;
    if (!url) {
      place.replaceChildren(element('p', { class: 'drawing-none' }, settings().strings.guideDrawNone));
      return;
    }
    const { value: id } = control;
    const image = element('img', {
      alt: fill(settings().strings.guideDrawImage, { id }),
      draggable: 'false',
    });
    image.addEventListener('load', () => {
      if (shownUrl !== url || drawing) return;
      const size = { width: image.naturalWidth, height: image.naturalHeight };
      drawing = createDrawing(image, size, (boxes) =>
        writeBody(bodyWithBoxes(bodyEditor()?.value ?? '', boxes)),
      );
      place.replaceChildren(...aboutPicture(id, parts), drawing.place);
      fromBody();
    });
    image.addEventListener('error', () =>
      place.replaceChildren(element('p', { class: 'drawing-none' }, settings().strings.guideDrawNone)),
    );
    void showPicture(image, url, parts.sandbox);
  };
  /**
   * The form is filled with a defect that the sandbox's models overlook. Once that was corrected, or its item uploaded anew, it names the image that
   * is there, without the box if that is not missing any more. What was sent from here stays beside its response.
   */
  const settle = (control: HTMLInputElement | HTMLSelectElement): void => {
    const images = story.progress?.images;
    const editor = bodyEditor();
    if (isSettled || !images || !editor) return;
    isSettled = true;
    const { item_id, box } = settings().story.overlooked;
    const body = JSON.stringify(parseJson(editor.value));
    if (body !== JSON.stringify({ annotations: [box] }) || wasSent(parts)) return;
    const image = images.findLast((one) => one.item_id === item_id) ?? images.at(-1);
    if (image && image.image_id !== Number(control.value)) writeField('image_id', String(image.image_id));
    if (missingBox(story) === undefined) writeBody({ annotations: [] });
  };
  const typed = ({ target }: Event): void => {
    if (target === bodyEditor()) fromBody();
    else draw();
  };
  const form = place.closest('.explorer-form') ?? document;
  form.addEventListener('input', typed);
  const timer = setInterval(draw, 300); // a form is filled in without an event that the page hears
  draw();
  return () => {
    clearInterval(timer);
    form.removeEventListener('input', typed);
  };
}

/**
 * Of which item the picture is, and what its first box is: the reader may have come here from the result of another item. It stays as it is
 * until another picture is shown, so that nothing moves when something is drawn or sent.
 */
function aboutPicture(id: string, { servers, history, story }: DrawingParts): HTMLElement[] {
  const {
    strings,
    story: { overlooked },
  } = settings();
  const inSandbox = story.progress?.images.find(({ image_id }) => String(image_id) === id)?.item_id;
  const item =
    inSandbox ??
    itemOf(
      id,
      history.exchanges.filter(({ server }) => server === servers.address),
    );
  if (item === undefined) return [];
  const said = story.progress?.predictions.findLast(
    ({ item_id, label }) => item_id === item && label !== null,
  );
  const model = story.progress?.models.find(({ model_id }) => model_id === said?.model_id)?.name;
  const isOverlooked = inSandbox === overlooked.item_id && said?.label === 'OK' && Boolean(model);
  const isSuggested = missingBox(story) === Number(id);
  return [
    element(
      'p',
      { class: 'drawing-about' },
      said && element('strong', { 'data-label': said.label ?? '' }, said.label ?? ''),
      element('span', { class: 'explorer-item-id' }, fill(strings.guideDrawItem, { item, id })),
      isOverlooked && element('span', {}, fill(strings.guideDrawOverlooked, { model: model ?? '' })),
    ),
    ...(isSuggested ? [element('p', { class: 'drawing-about' }, strings.guideDrawSuggested)] : []),
  ];
}

/** The sandbox's image with the defect that its models overlook; undefined once somebody has drawn it, or a model has found it. */
function missingBox({ progress, facts }: Story): number | undefined {
  const { item_id } = settings().story.overlooked;
  const image = progress?.images.findLast((one) => one.item_id === item_id)?.image_id;
  const isFound = progress?.predictions.some((one) => one.item_id === item_id && one.label === 'NG');
  return image === undefined || isFound || facts.corrected.includes(image) ? undefined : image;
}

/** Whether a request of this operation is among the last ones to the chosen server. */
function wasSent({ servers, history }: DrawingParts): boolean {
  return history.exchanges.some(
    ({ operationId, server }) => operationId === 'annotate' && server === servers.address,
  );
}

/** The item of an image, as far as responses have shown it. */
function itemOf(imageId: string, exchanges: readonly Exchange[]): string | undefined {
  return exchanges
    .flatMap(({ response }) => inspectedItems(response?.json))
    .find(({ pictures }) => pictures.some((picture) => String(picture.imageId) === imageId))?.item_id;
}

/** Where the picture of an image lies, as far as the page knows. */
function pictureOf(imageId: string, { servers, history, story }: DrawingParts): string | undefined {
  const known = story.progress?.images.find(({ image_id }) => String(image_id) === imageId);
  if (known) return new URL(known.path, location.origin).href;
  const seen = history.exchanges
    .filter(({ server }) => server === servers.address)
    .flatMap(({ response }) =>
      inspectedItems(response?.json).length > 0 ? listAt(response?.json, 'data', 'images') : [],
    )
    .find((image) => String(valueAt(image, 'image_id')) === imageId);
  const url = valueAt(seen, 'raw_url');
  return typeof url === 'string' && /^https?:/.test(url) ? url : undefined;
}
