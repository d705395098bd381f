import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { oldIdsOf } from '../../src/navigation/oldIds.ts';

const ids = oldIdsOf(readContract(), new Map([['algorithmsWithVersion', 'algorithms/']]));

test.each([
  ['opidget_items', 'methods/get-items/'],
  ['t-getitems', 'methods/get-items/'],
  ['t-getitems-responses', 'methods/get-items/#responses'],
  ['t-getitem-parameters', 'methods/get-item/#parameters'],
  ['t-train-parameters', 'methods/train/#request-body'],
  ['delete-models', 'methods/delete-models/'],
  ['t-ete-model-responses', 'methods/delete-models/#responses'],
  ['e-ort-model-parameters', 'methods/export-models/#request-body'],
  ['i-ort-model-parameters', 'methods/import-models/#request-body'],
  ['t-ort-model-responses', 'methods/export-models/#responses'],
  ['t--worker-responses', 'methods/get-workers/#responses'],
  ['schemaitem', 'schemas/item/'],
  ['tocs_model', 'schemas/model/'],
  ['schema_baseerror_errors_source', 'schemas/baseerror/#property-errors-source'],
  ['tocsmodel_stats', 'schemas/model/#property-stats'],
  ['schemaannotation_allof', 'schemas/annotation/#properties'],
  ['properties', 'schemas/loginparams/#properties'],
  ['properties-29', 'schemas/item/#properties'],
  ['enumerated-values', 'schemas/item/#properties'],
  ['t-algorithmswithversion', 'algorithms/'],
])('%s leads to %s', (id, place) => {
  expect(ids[id]).toBe(place);
});

test('a schema that today’s contract gets in between moves no id', () => {
  const contract = readContract();
  const schemas = { New: { type: 'object' as const, properties: {} }, ...contract.components.schemas };
  const grown = { ...contract, components: { ...contract.components, schemas } };
  expect(oldIdsOf(grown, new Map())['properties-29']).toBe('schemas/item/#properties');
});

test('the table has every id of the earlier publication that does not come from the guide', () => {
  const old = readFileSync('tests/navigation/oldIds.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const guide =
    /^t-(introduction|installation|terms|usage|initialization|authorization|methods|algorithm.*|algo\d.*|descriptionOfParameters)$/i;
  expect(old.filter((id) => !guide.test(id) && !(id.toLowerCase() in ids))).toEqual([]);
});
