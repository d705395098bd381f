import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../src/explorer/page/history.ts';
import { learnFrom, noFacts, sandboxFacts } from '../../../../src/explorer/page/story/storyFacts.ts';
import { nextStep, type StoryStep, storySteps } from '../../../../src/explorer/page/story/storySteps.ts';

const options = { isSandbox: true, boxesOf: () => [] };

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
  exchange('train', { model_id: 'm1' }),
  uploaded(false, ['new-1']),
  exchange('predict', { item_ids: ['new-1'] }),
  exchange('get_item', {
    item_id: 'new-1',
    models: [{ aggregate: { label: 'NG' } }],
    images: [{ image_id: 7, raw_url: 'https://a.example/7.png' }],
  }),
  exchange('annotate', { status: 'ok' }, { url: 'https://a.example/api/v1/image/7/annotation' }),
  exchange('train', { model_id: 'm2' }),
];

describe('the story on a server of the reader’s own', () => {
  it('goes on step by step, and carries the IDs forward', () => {
    let facts = noFacts();
    const steps: [string | undefined, unknown][] = [];
    for (const each of story) {
      const step = nextStep(facts);
      const action = step?.action(facts, options);
      steps.push([step?.id, action?.content.body ?? action?.content.fields]);
      expect(action?.operation).toBe(each.operationId);
      facts = learnFrom(facts, each);
    }
    expect(steps).toEqual([
      ['login', undefined],
      ['upload', { training: 'true', good: 'true' }],
      ['train', { algorithm_id: 'AE', name: 'my-plates', item_ids: ['ok-1', 'ok-2'] }],
      ['fresh', { training: 'false', good: null }],
      ['predict', { item_ids: ['new-1'], model_id: 'm1' }],
      ['read', { item_id: 'new-1', show_annotations: 'true', show_assessments: 'true' }],
      ['correct', { annotations: [] }],
      ['correct', { algorithm_id: 'IF', name: 'my-plates-2', item_ids: ['ok-1', 'ok-2', 'new-1'] }],
    ]);
    expect(nextStep(facts)).toBeUndefined();
  });

  it('learns nothing from an error', () => {
    const facts = noFacts();
    expect(learnFrom(facts, exchange('login', {}, { status: 401 }))).toBe(facts);
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
  };

  it('waits for the training before it predicts, and forgets what failed', () => {
    const seen = { loggedIn: true, read: [] };
    const facts = sandboxFacts(progress, seen);
    const step = nextStep(facts);
    expect([step?.id, step?.isWaiting(facts)]).toEqual(['predict', true]);
    const ready = sandboxFacts(
      { ...progress, models: [{ model_id: 'm', name: '', status: 'active' }] },
      seen,
    );
    expect(nextStep(ready)?.isWaiting(ready)).toBe(false);
    expect(nextStep(ready)?.action(ready, options).content.body).toEqual({ item_ids: ['b'], model_id: 'm' });
  });
});
