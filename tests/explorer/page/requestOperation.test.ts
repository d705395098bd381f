import { expect, it } from 'vitest';
import { operationOfRequest } from '../../../src/explorer/page/requestOperation.ts';

const operation = { title: '', page: '', required: [], errors: [] };
const operations = {
  get_item: { ...operation, method: 'get', path: '/v1/item/{item_id}' },
  annotate: { ...operation, method: 'post', path: '/v1/image/{image_id}/annotation' },
};

it.each([
  ['GET', '/v1/item/a%2Fb?show_annotations=true', 'get_item'],
  ['POST', '/v1/image/3/annotation', 'annotate'],
  ['POST', '/v1/item/3', undefined],
  ['GET', '/v1/item/3/more', undefined],
])('%s %s → %s', (method, path, want) => {
  expect(operationOfRequest(method, path, operations)).toBe(want);
});
