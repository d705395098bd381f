import { expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { pythonCalls } from '../../src/sdk/pythonCalls.ts';
import { pythonSdkStub } from '../../tools/examples/python/sdkStub.ts';

test('a call is known of exactly the methods that the SDK has', () => {
  const methods = operationsOf(readContract()).filter(({ 'x-sdk': sdk }) => sdk?.python);
  expect(Object.keys(pythonCalls).sort()).toEqual(methods.map(({ operationId }) => operationId).sort());
});

test('the stand-in that samples run with is called in the same way', () => {
  expect(pythonSdkStub(readContract())).toContain(
    'def train(self, algorithm_id, model_name, algo_param, item_ids):',
  );
  expect(pythonSdkStub(readContract())).toContain('def get_items(self):');
});
