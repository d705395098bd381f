import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../src/explorer/page/history.ts';
import {
  learnFrom,
  noFacts,
  sandboxFacts,
  type StoryFacts,
} from '../../../../src/explorer/page/story/storyFacts.ts';
import {
  asksForModels,
  nextStep,
  nextStepAfter,
  type StoryStep,
  storySteps,
} from '../../../../src/explorer/page/story/storySteps.ts';
import { stepNumber } from '../../../../src/explorer/page/story/stepMark.ts';
import type { Story } from '../../../../src/explorer/page/story/story.ts';

const overlooked = { item_id: 'b', box: { x_min: 1, x_max: 9, y_min: 1, y_max: 9 } };
const options = { isSandbox: true, overlooked, supervised: 'RF' };
const own = { ...options, isSandbox: false };

const exchange = (operationId: string, data: unknown, more: Partial<Exchange> = {}): Exchange => ({
  number: 1,
  operationId,
  method: 'POST',
  url: 'https://a.example/api',
  server: 'https://a.example/api',
  isSandbox: false,
  headers: {},
  body: undefined,
  status: 200,
  response: { json: { data }, text: '', file: undefined, size: 0 },
  ...more,
});

function uploaded(training: boolean, item_ids: string[]): Exchange {
  const body = new FormData();
  body.append('training', String(training));
  return exchange('upload_item', { item_ids }, { body });
}

/** The whole story on a server that only its responses tell of. */
const story: Exchange[] = [
  exchange('login', { access_token: 'x' }),
  uploaded(true, ['ok-1', 'ok-2']),
  exchange('train', { model_id: 'm1', status: 'creating' }),
  uploaded(false, ['new-1']),
  exchange('get_models', [{ model_id: 'm1', status: 'creating' }]),
  exchange('get_models', [
    { model_id: 'm0', status: 'active' },
    { model_id: 'm1', status: 'active' },
  ]),
  exchange('predict', { item_ids: ['new-1'] }, { body: '{"item_ids": ["new-1"], "model_id": "m1"}' }),
  exchange('get_item', {
    item_id: 'new-1',
    models: [{ model_id: 'm1', aggregate: { label: 'NG' } }],
    images: [{ image_id: 7, raw_url: 'https://a.example/7.png' }],
  }),
  exchange(
    'annotate',
    { status: 'ok' },
    {
      url: 'https://a.example/api/v1/image/7/annotation',
      body: '{"annotations": [{"x_max": 1, "y_max": 1}]}',
    },
  ),
  exchange('train', { model_id: 'm2', status: 'creating' }),
  exchange('get_models', [
    { model_id: 'm1', status: 'active' },
    { model_id: 'm2', status: 'active' },
  ]),
  exchange('predict', { item_ids: ['new-1'] }, { body: '{"item_ids": ["new-1"], "model_id": "m2"}' }),
  exchange('get_item', {
    item_id: 'new-1',
    models: [
      { model_id: 'm1', aggregate: { label: 'NG' } },
      { model_id: 'm2', aggregate: { label: 'NG' } },
    ],
  }),
];

describe('the story on a server of the reader’s own', () => {
  it('goes on step by step, and carries the IDs forward', () => {
    let facts = noFacts();
    const steps: [string | undefined, unknown][] = [];
    for (const each of story) {
      const step = nextStep(facts);
      const action = step?.action(facts, own);
      steps.push([step?.id, action?.content.body ?? action?.content.fields]);
      expect(action?.operation).toBe(each.operationId);
      facts = learnFrom(facts, each);
    }
    expect(steps).toEqual([
      ['login', undefined],
      ['upload', { training: 'true', good: 'true' }],
      ['train', { algorithm_id: 'AE', name: 'my-plates', item_ids: ['ok-1', 'ok-2'] }],
      ['fresh', { training: 'false', good: null }],
      ['predict', undefined],
      ['predict', undefined],
      ['predict', { item_ids: ['new-1'], model_id: 'm1' }],
      ['read', { item_id: 'new-1', show_annotations: 'true', show_assessments: 'true' }],
      ['correct', { annotations: [] }],
      ['correct', { algorithm_id: 'RF', name: 'my-plates-2', item_ids: ['ok-1', 'ok-2', 'new-1'] }],
      ['correct', undefined],
      ['correct', { item_ids: ['new-1'], model_id: 'm2' }],
      ['correct', { item_id: 'new-1', show_annotations: 'true', show_assessments: 'true' }],
    ]);
    expect(nextStep(facts)).toBeUndefined();
  });

  it('knows of a training only what the server has said, and holds nobody up', () => {
    const train = storySteps.find(({ id }) => id === 'train') as StoryStep;
    const predict = storySteps.find(({ id }) => id === 'predict') as StoryStep;
    const started = learnFrom(noFacts(), exchange('train', { model_id: 'm1', status: 'creating' }));
    const listed = (status: string, model_id = 'm1') =>
      learnFrom(started, exchange('get_models', [{ model_id, status }]));
    expect(
      [started, listed('creating'), listed('active'), listed('active', 'other')].map(train.isDone),
    ).toEqual([false, false, true, false]);
    expect(predict.isWaiting(started)).toBe(false);
    expect(asksForModels(predict.action(started, options))).toBe(true);
    expect(asksForModels(predict.action(listed('active'), options))).toBe(false);
    expect(listed('failed').models).toEqual([]);
    expect(learnFrom(started, exchange('get_models', 'no list'))).toBe(started);
  });

  it('learns nothing from an error', () => {
    const facts = noFacts();
    expect(learnFrom(facts, exchange('login', {}, { status: 401 }))).toBe(facts);
  });

  it('takes an image for corrected only once it has a box', () => {
    const url = 'https://a.example/api/v1/image/7/annotation';
    const sent = exchange('annotate', { status: 'ok' }, { url, body: '{"annotations": []}' });
    expect(learnFrom(noFacts(), sent).corrected).toEqual([]);
  });

  it('does not send samples there', () => {
    const upload = storySteps.find(({ id }) => id === 'upload') as StoryStep;
    const sampleOf = (isSandbox: boolean) =>
      upload.action(noFacts(), { ...options, isSandbox }).content.sample;
    expect([sampleOf(true), sampleOf(false)]).toEqual(['good', undefined]);
  });
});

describe('the story in the sandbox', () => {
  const progress = {
    training: ['a'],
    inspect: ['b'],
    models: [
      { model_id: 'failed', name: '', status: 'failed' as const },
      { model_id: 'm', name: '', status: 'creating' as const },
    ],
    predictions: [],
    corrected: [],
    jobs: [],
    images: [],
    trainingItems: 1,
  };

  it('waits for the training before it predicts, and forgets what failed', () => {
    const seen = { loggedIn: true, read: [] };
    const facts = sandboxFacts(progress, seen);
    const step = nextStep(facts);
    expect([step?.id, step?.isWaiting(facts)]).toEqual(['predict', true]);
    const training = storySteps.find(({ id }) => id === 'train');
    expect([training?.isDone(facts), training?.isRunning?.(facts)]).toEqual([false, true]);
    const failed = sandboxFacts({ ...progress, models: progress.models.slice(0, 1) }, seen);
    expect(nextStep(failed)?.id).toBe('train');
    const ready = sandboxFacts(
      { ...progress, models: [{ model_id: 'm', name: '', status: 'active' }] },
      seen,
    );
    expect(nextStep(ready)?.isWaiting(ready)).toBe(false);
    expect(nextStep(ready)?.action(ready, options).content.body).toEqual({ item_ids: ['b'], model_id: 'm' });
  });

  it.each([
    ['login', {}, 'upload'],
    ['upload', {}, 'upload'],
    ['fresh', { inspect: ['b'] }, 'predict'],
    ['predict', { predictions: [{ item_id: 'b', model_id: 'm', isDone: true }] }, 'read'],
    ['read', { read: [{ item_id: 'b', model_id: 'm' }] }, 'correct'],
    [undefined, {}, 'upload'],
  ] as const)('sends nobody back who does one step before others: after %s', (done, more, id) => {
    const facts = { ...noFacts(), loggedIn: true, ...more } as StoryFacts;
    expect(nextStepAfter(facts, done)?.id).toBe(id);
  });

  it('fills in what the sandbox accepts for who begins in the middle; of an own server it knows nothing', () => {
    const contents = (some: typeof options) =>
      ['train', 'predict', 'read'].map(
        (id) => storySteps.find((step) => step.id === id)?.action(noFacts(), some).content,
      );
    const training = { algorithm_id: 'AE', name: 'my-plates' };
    const shown = { show_annotations: 'true', show_assessments: 'true' };
    expect(contents(options)).toEqual([{ body: training }, {}, { fields: shown }]);
    expect(contents(own)).toEqual([
      { body: { ...training, item_ids: [] } },
      { body: { item_ids: [], model_id: undefined } },
      { fields: { item_id: null, ...shown } },
    ]);
  });

  it('corrects what was overlooked, trains with what uses it, and looks at what that changed', () => {
    const made = (count: number, more: object = {}) =>
      sandboxFacts(
        {
          ...progress,
          models: ['m1', 'm2']
            .slice(0, count)
            .map((model_id) => ({ model_id, name: '', status: 'active' as const })),
          predictions: [{ item_id: 'a', model_id: 'm1', image_id: 6, label: 'NG' as const, analyzed: true }],
          images: [
            { image_id: 6, item_id: 'a', path: '', analyzed: true },
            { image_id: 7, item_id: 'b', path: '', analyzed: true },
          ],
          ...more,
        },
        { loggedIn: true, read: [{ item_id: 'a', model_id: 'm1' }] },
      );
    const next = (facts: ReturnType<typeof made>) => {
      const step = nextStep(facts);
      return [
        step?.action(facts, options).operation,
        step?.action(facts, options).content,
        step?.isWaiting(facts),
      ];
    };
    const annotations = [overlooked.box]; // the model's own boxes are not sent: they would be stored again
    expect(next(made(1))).toEqual(['annotate', { fields: { image_id: '7' }, body: { annotations } }, false]);
    const corrected = [7];
    const body = { algorithm_id: 'RF', name: 'my-plates-2', item_ids: ['a', 'b'] };
    expect(next(made(1, { corrected }))).toEqual(['train', { body }, false]);
    expect(next(made(2, { corrected }))).toEqual([
      'predict',
      { body: { item_ids: ['b'], model_id: 'm2' } },
      false,
    ]);
    const running = { item_id: 'b', model_id: 'm2', image_id: 7, label: null };
    const done = { ...running, label: 'NG' };
    const fields = { item_id: 'b', show_annotations: 'true', show_assessments: 'true' };
    const before = { item_id: 'a', model_id: 'm1', image_id: 6, label: 'NG' };
    for (const [last, waits] of [
      [running, true],
      [done, false],
    ] as const)
      expect(next(made(2, { corrected, predictions: [before, last] }))).toEqual([
        'get_item',
        { fields },
        waits,
      ]);
  });
});

describe('the number of an operation’s step', () => {
  const story = (facts: StoryFacts): Story => ({
    facts,
    progress: undefined,
    next: nextStep(facts),
    update: () => undefined,
    actionOf: (step) => step.action(facts, options),
    go: () => Promise.resolve(),
    onChange: () => undefined,
  });
  it('is that of the next step, or of the last one that is done', () => {
    const start = story(noFacts());
    expect(stepNumber(start, 'login')).toBe(1);
    expect(stepNumber(start, 'train')).toBeUndefined();
    expect(stepNumber(start, 'get_version')).toBeUndefined();
    const loggedIn = story({ ...noFacts(), loggedIn: true });
    expect(stepNumber(loggedIn, 'login')).toBe(1);
    expect(stepNumber(loggedIn, 'upload_item')).toBe(2);
    const uploadedAll = story({
      ...noFacts(),
      loggedIn: true,
      training: ['a'],
      models: [{ model_id: 'm', isReady: true }],
      inspect: ['b'],
    });
    expect(stepNumber(uploadedAll, 'upload_item')).toBe(4);
  });
  it('is that of the last step where it is a part of it', () => {
    const corrected = story({
      ...noFacts(),
      loggedIn: true,
      training: ['a'],
      models: [{ model_id: 'm', isReady: true }],
      inspect: ['b'],
      predictions: [{ item_id: 'b', model_id: 'm', isDone: true, label: 'OK' }],
      read: [{ item_id: 'b', model_id: 'm' }],
      corrected: [1],
    });
    expect(stepNumber(corrected, 'train')).toBe(7);
    expect(stepNumber(corrected, 'predict')).toBe(5);
  });
  it('stays that of the last step when a part of it is done, and when all are', () => {
    const results = ['m', 'm2'].map((model_id) => ({ item_id: 'b', model_id }));
    const all = {
      ...noFacts(),
      loggedIn: true,
      training: ['a'],
      models: ['m', 'm2'].map((model_id) => ({ model_id, isReady: true })),
      inspect: ['b'],
      predictions: results.map((result) => ({ ...result, isDone: true, label: 'NG' })),
      read: results,
      corrected: [1],
    };
    const trained = story({ ...all, predictions: all.predictions.slice(0, 1), read: results.slice(0, 1) });
    expect(['annotate', 'train', 'predict', 'get_item'].map((one) => stepNumber(trained, one))).toEqual([
      7, 7, 7, 6,
    ]);
    expect(['train', 'get_item', 'upload_item'].map((one) => stepNumber(story(all), one))).toEqual([7, 7, 4]);
  });
});
