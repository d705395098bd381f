import { describe, expect, it } from 'vitest';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { roleOf, usesOf } from '../../src/reference/usedBy.ts';

const contract = localizedContract('en');
const uses = usesOf(contract);

describe('usesOf', () => {
  const cases: [schema: string, requests: string[], responses: string[], schemas: string[]][] = [
    ['LoginParams', ['login'], [], []],
    ['StatusOk', [], ['annotate', 'delete_models'], []],
    ['Stat', [], [], ['Model']],
    ['BaseAnnotation', [], [], ['AnnotateParams', 'Annotation']],
    ['Item', [], [], ['GetItemsResponse', 'GetItemResponse']],
  ];
  it.each(cases)('%s', (schema, requests, responses, schemas) => {
    const use = uses.get(schema);
    expect(use?.requests.map(({ operationId }) => operationId)).toEqual(requests);
    expect(use?.responses.map(({ operationId }) => operationId)).toEqual(responses);
    expect(use?.schemas).toEqual(schemas);
  });

  it('finds a use for every schema, and its role', () => {
    const unused = [...uses].filter(
      ([, { requests, responses, schemas }]) => !requests.length && !responses.length && !schemas.length,
    );
    expect(unused).toEqual([]);
    expect(['TrainParams', 'TrainResponse', 'Model'].map((name) => roleOf(uses.get(name)!))).toEqual([
      'request',
      'response',
      'part',
    ]);
  });
});
