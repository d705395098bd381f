import { expect, test } from 'vitest';
import { nearestPages } from '../../src/client/nearestPages.ts';

const pages = [
  '',
  'errors/',
  'methods/',
  'methods/train/',
  'methods/get-item/',
  'methods/get-items/',
  'schemas/model/',
];

test.each<[string, string[]]>([
  ['methods/Train/', ['methods/train/']],
  ['en/methods/train/', ['methods/train/']],
  ['en-US/errors', ['errors/']],
  ['methods/get_items/', ['methods/get-items/']],
  ['methods/train/index.html', ['methods/train/']],
  ['errors.html', ['errors/']],
  ['methods/trian/', ['methods/train/']],
  ['train/', ['methods/train/']],
  ['schemas/Modell/', ['schemas/model/']],
  ['something/else/entirely/', []],
])('%s may mean %j', (path, want) => {
  const found = nearestPages(path, pages);
  expect(found.slice(0, Math.max(1, want.length))).toEqual(want);
});
