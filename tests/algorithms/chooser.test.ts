import { expect, test } from 'vitest';
import { chooser, chooserStyles, outcomesOf, questionsOf } from '../../src/algorithms/chooser.ts';
import { siteAlgorithms } from '../../src/algorithms/siteAlgorithms.ts';

test('every algorithm is an outcome, once', () => {
  const outcomes = outcomesOf(chooser).map(({ step }) => step.algorithm);
  expect(outcomes.toSorted()).toEqual(
    siteAlgorithms()
      .algorithms.map(({ id }) => id)
      .toSorted(),
  );
});

test('questions and outcomes show after the replies that lead to them', () => {
  expect(questionsOf(chooser).map(({ step, after }) => [step.id, after])).toEqual([
    ['ng', []],
    ['effort', ['ng-none']],
    ['annotated', ['ng-few']],
    ['share', ['ng-few', 'annotated-no']],
  ]);
  expect(chooserStyles(chooser)).toContain(
    '.chooser:has([value=ng-few]:checked):has([value=annotated-no]:checked):has([value=share-items]:checked) .algo1bi{display:block}',
  );
});
