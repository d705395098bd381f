import { element } from '../../../client/dom.ts';
import type { Exchange } from '../history.ts';
import { fill } from '../../../client/fill.ts';
import { operationTitle } from '../operations.ts';
import { settings } from '../settings.ts';
import type { Story } from '../story/story.ts';
import { computedLabels } from './computedLabels.ts';
import { parseJson, textAt, textsIn, valueAt } from './responseParts.ts';

/** In a sentence what a successful response means, where the story goes on from it; the pictures that were sent with it. */
export function responseSummary(exchange: Exchange, story: Story): HTMLElement[] {
  const { strings } = settings();
  const { status, operationId, response, body } = exchange;
  if (status !== 200) return [];
  const data = valueAt(response?.json, 'data');
  const items = textsIn(valueAt(data, 'item_ids'));
  const say = (text: string): HTMLElement => element('p', { class: 'explorer-summary' }, text);
  switch (operationId) {
    case 'login':
      return [say(strings.guideSaidLogin)];
    case 'upload_item': {
      const training = body instanceof FormData && body.get('training') === 'true';
      const good = body instanceof FormData ? body.get('good') : null;
      const label = good === null ? strings.sandboxLabelNone : good === 'false' ? 'NG' : 'OK';
      const text = training
        ? fill(strings.guideSaidTraining, { count: items.length, label })
        : strings.guideSaidFresh;
      return [say(fill(text, { count: items.length })), ...sentPictures(body)];
    }
    case 'train':
      return [
        say(fill(strings.guideSaidTrain, { name: textAt(data, 'name') })),
        ...trainedWith(exchange, data, story).map((text) =>
          element('p', { class: 'explorer-summary explorer-trained' }, text),
        ),
      ];
    case 'predict':
      return [say(fill(strings.guideSaidPredict, { count: items.length }))];
    case 'annotate':
      return [say(strings.guideSaidAnnotate)];
    case 'delete_models':
      return saidOfDeleted(exchange).map(say);
    case 'get_item':
      if (valueAt(data, 'status') === 'pending' && story.progress?.jobs.length)
        return [say(strings.guideSaidPending)];
      return saidOfModels(data, story).map(say);
    default:
      return [];
  }
}

/** The images that a model is trained with, and in the sandbox what it does with those that its algorithm does not learn from. */
function trainedWith({ body, isSandbox }: Exchange, model: unknown, { progress }: Story): string[] {
  const { strings, story } = settings();
  const [ok, ng] = [valueAt(model, 'ok_img_count'), valueAt(model, 'ng_img_count')];
  if (typeof ok !== 'number' || typeof ng !== 'number') return [];
  const named = typeof body === 'string' ? valueAt(parseJson(body), 'item_ids') : undefined;
  const isWhole = isSandbox && progress !== undefined && !Array.isArray(named);
  const text = isWhole ? strings.guideSaidTrainedAll : strings.guideSaidTrained;
  const algorithm = textAt(model, 'algorithm_id');
  const isGoodOnly = isSandbox && story.goodOnly.includes(algorithm);
  return [
    fill(text, { ok, ng, count: progress?.trainingItems ?? 0 }),
    ...(isGoodOnly && ng > 0 ? [fill(strings.guideSaidGoodOnly, { algorithm })] : []),
  ];
}

/** What has become of the models that a request named, and in the sandbox where they still are. */
function saidOfDeleted({ body, isSandbox }: Exchange): string[] {
  const { strings } = settings();
  const named = typeof body === 'string' ? textsIn(valueAt(parseJson(body), 'model_ids')) : [];
  const count = new Set(named).size;
  if (count === 0) return [];
  const listed = fill(strings.guideSaidDeletedListed, { operation: operationTitle('get_models') });
  return [fill(strings.guideSaidDeleted, { count }), ...(isSandbox ? [listed] : [])];
}

/** Where several models have predicted an item, what each of them said: whether another training has changed it. */
function saidOfModels(item: unknown, story: Story): string[] {
  const { strings } = settings();
  const labels = [...computedLabels(item)];
  if (labels.length < 2) return [];
  const names = new Map(story.progress?.models.map(({ model_id, name }) => [model_id, name]));
  const list = labels.map(([model, label]) =>
    fill(strings.guideSaidModel, { name: names.get(model) ?? model, label }),
  );
  return [fill(strings.guideSaidModels, { list: list.join(strings.guideSeparator) })];
}

function sentPictures(body: Exchange['body']): HTMLElement[] {
  if (!(body instanceof FormData)) return [];
  const pictures = [...body].flatMap(([, value]) =>
    typeof value !== 'string' && /^image\/(?:png|jpeg)$/.test(value.type) ? [value] : [],
  );
  return [
    element(
      'ul',
      { class: 'explorer-items explorer-sent' },
      ...pictures.slice(0, 24).map((file) => {
        const image = element('img', { alt: '', src: URL.createObjectURL(file), loading: 'lazy' });
        image.onload = () => URL.revokeObjectURL(image.src);
        return element('li', {}, image, element('span', { class: 'explorer-item-id' }, file.name));
      }),
    ),
  ];
}
