import { expect, it, vi } from 'vitest';
import { itemOutcomes, modelOutcomes } from '../../../../src/explorer/page/response/jobOutcome.ts';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });
vi.mock('../../../../src/explorer/page/settings.ts', () => ({
  settings: () => ({
    strings: {
      guideTrainingDone: '{{name}} active',
      guideTrainingFailed: '{{name}} failed: {{reason}}',
      guideAcceptedFailed: 'accepted, but {{name}} failed: {{reason}}',
      guidePredictionDone: 'done: {{verdicts}}',
      guideIdSeparator: ', ',
      guidePredictionFailed: 'nothing for {{items}}',
    },
  }),
}));

it('tells of each training whether it succeeded, or why not', () => {
  const list = [
    { model_id: '1', name: 'a', status: 'active' },
    { model_id: '2', name: 'b', status: 'failed', status_text: 'bad' },
    { model_id: '3', name: 'c', status: 'deleted' },
    { model_id: '4', name: 'd', status: 'active' },
  ];
  expect(modelOutcomes(list, new Set(['1', '2', '3']))).toEqual([
    { text: 'a active' },
    { text: 'b failed: bad', help: 'trainingFailed' },
  ]);
  expect(modelOutcomes(list, new Set(['2']), '2')).toEqual([
    { text: 'accepted, but b failed: bad', help: 'trainingFailed' },
  ]);
  expect(modelOutcomes('no list', new Set(['1']))).toEqual([]);
});

it('tells of predictions what they say, or which items have no result', () => {
  const said = (...labels: string[]) => labels.map((label) => ({ aggregate: { label } }));
  const data = {
    train: [{ item_id: 't', status: 'done', models: said('NG') }],
    predict: [
      { item_id: 'a', status: 'done', models: said('NG', 'OK') },
      { item_id: 'b', status: 'pending' },
      { item_id: 'c', status: 'pending' },
    ],
  };
  expect(itemOutcomes(data, new Set(['a', 't']))).toEqual([{ text: 'done: t NG, a OK' }]);
  expect(itemOutcomes(data, new Set(['a', 'b']))).toEqual([{ text: 'nothing for b', help: 'stillPending' }]);
});
