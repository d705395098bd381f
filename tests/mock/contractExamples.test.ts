import { expect, it } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { createTestMock } from './testMock.ts';

type Entry = Record<string, unknown> & { item_id: string };
const examples = readContract().components.examples as unknown as Record<
  string,
  { value: { data: unknown } }
>;
const exampleOf = (name: string): unknown => examples[name]?.value.data;

/** A response with the host and the times of the contract's examples: those of the sandbox are others each time. */
function asInExamples(data: unknown): unknown {
  const text = JSON.stringify(data)
    .replaceAll(/"http:[^"]*?(\/images\/[^"?]*)\?[^"]*"/g, '"https://yourserverurl.com$1"')
    .replaceAll(/"created_at":"[^"]*"/g, '"created_at":"2019-09-09T02:41:05Z"')
    .replaceAll(/"finished_date":"[^"]*"/g, '"finished_date":"2019-09-09T02:41:12Z"');
  return JSON.parse(text) as unknown;
}

it('the contract’s inspected item is the one that the sandbox has', async () => {
  const { send } = createTestMock();
  const { json } = await send('GET', '/v1/item/plate-new-01?show_annotations=true');
  expect(exampleOf('ItemPredicted')).toEqual(asInExamples(json.data));
});

it('and so are those of the items in its list', async () => {
  const { send } = createTestMock();
  const { json } = await send('GET', '/v1/items');
  const { summary, training, predict } = exampleOf('Items') as {
    summary: { predict_stats: unknown };
    training: Entry[];
    predict: Entry[];
  };
  const own = asInExamples(json.data) as { summary: unknown; training: Entry[]; predict: Entry[] };
  expect(own.summary).toMatchObject({ predict_stats: summary.predict_stats });
  expect(own.training).toEqual(expect.arrayContaining(training));
  expect(own.predict).toEqual(expect.arrayContaining(predict));
});
