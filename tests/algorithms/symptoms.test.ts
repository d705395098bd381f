import { describe, expect, test } from 'vitest';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { changesOf, type Symptom, symptoms } from '../../src/algorithms/symptoms.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { readSource } from '../../src/i18n/siteTranslator.ts';
import { algorithmData } from '../../src/mock/source/mockAlgorithms.ts';

const data = readAlgorithms(readSource(algorithmsFile));
const symptom = (id: string): Symptom => {
  const found = symptoms.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const shortly = (id: string): string[] =>
  changesOf(symptom(id), data).map(
    ({ direction, variable, algorithms }) => `${direction} ${variable} ${algorithms.join(',') || 'all'}`,
  );

test.each(symptoms)('the tables say what $id is grounded on', (one) => {
  expect(() => changesOf(one, data)).not.toThrow();
});

describe('what the published remarks say', () => {
  test('false alarms with OK images only: higher thresholds', () => {
    expect(shortly('symptomFalseAlarms')).toEqual([
      'raise reconstruct_thresh algo1ai,algo1aii',
      'raise detected_area_thresh algo1ai,algo1aii,algo2i',
      'lower contamination algo1bi',
      'lower contamination algo1bii',
      'raise n_components algo1ai',
      'raise min_detected_area all',
      'lower anomaly_magnification all',
    ]);
  });
  test('small defects: magnification', () => {
    expect(shortly('symptomSmallMissed')).toContain('raise anomaly_magnification all');
  });
  test('a parameter whose larger value takes longer is lowered where it is too slow', () => {
    for (const { variable, direction, effect } of changesOf(symptom('symptomSlow'), data)) {
      const longer = effect.includes('algorithmEffectLonger');
      expect([variable, direction]).toEqual([variable, longer ? 'lower' : 'raise']);
    }
  });
});

test('no advice rests on what the tables doubt: the time of a batch', () => {
  expect(symptoms.flatMap(({ changes }) => changes).map(({ variable }) => variable)).not.toContain(
    'batch_size',
  );
});

test('the request that raises a threshold raises that of the default to a practical value', () => {
  const { value } = publishedContract('en').components.examples?.['RaisedThreshold'] as {
    value: { override_params: { algorithm_parameter_id: number; value: string }[] };
  };
  const [{ algorithm_parameter_id, value: raised } = { algorithm_parameter_id: 0, value: '' }] =
    value.override_params;
  const parameter = algorithmData()
    .list.flatMap(({ parameters }) => parameters)
    .find((one) => one.algorithm_parameter_id === algorithm_parameter_id);
  expect(parameter).toMatchObject({ variable: 'reconstruct_thresh', value: '2.0' });
  expect(raised).toBe('2.5');
});

describe('what a change shows beside the effect', () => {
  const change = (id: string, variable: string) =>
    changesOf(symptom(id), data).find((one) => one.variable === variable);
  test('the default, whether it is tuned, and the practical values', () => {
    expect(change('symptomFalseAlarms', 'reconstruct_thresh')).toMatchObject({
      default: '2.0',
      isTuned: true,
      remark: "t(:algorithmRemark_reconstruct_thresh, from: '1.5', to: '3')",
    });
    expect(change('symptomInaccurate', 'train_size')).toMatchObject({ default: '10000', isTuned: false });
  });
  test('a remark that is the ground itself stands there once', () => {
    expect(change('symptomEdges', 'ignore_outer')).toMatchObject({
      effect: 't(:algorithmRemark_ignore_outer)',
      remark: undefined,
    });
  });
});

test('a parameter that no algorithm has is a fault', () => {
  const wrong: Symptom = {
    id: 'x',
    title: 'x',
    changes: [{ variable: 'speed', direction: 'raise', ground: 'time' }],
  };
  expect(() => changesOf(wrong, data)).toThrow('no algorithm has the parameter speed');
});
test('an effect that the tables do not state is a fault', () => {
  const wrong: Symptom = {
    id: 'x',
    title: 'x',
    changes: [{ variable: 'ignore_outer', direction: 'raise', ground: 'time' }],
  };
  expect(() => changesOf(wrong, data)).toThrow('ignore_outer: the tables say nothing under “time”');
});
