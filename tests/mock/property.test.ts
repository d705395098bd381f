import fc from 'fast-check';
import { expect, it } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { responseProblems, documentedStatuses } from './contractResponses.ts';
import { type GeneratedRequest, requests } from './generate.ts';
import { type MockResponse, createTestMock, type TestMock } from './testMock.ts';

/** How many requests are generated; `MOCK_REQUESTS=200000` looks longer. */
const wanted = Number(process.env['MOCK_REQUESTS'] ?? 20_000);
const perMock = 250;

const files: [string, Uint8Array][] = [
  ['plate-ok-06.png', await readSample('plate-ok-06.png')],
  ['broken.png', (await readSample('plate-ok-06.png')).slice(0, 3000)],
  ['empty.png', new Uint8Array()],
];

it(`answers ${wanted} generated requests as the contract says`, { timeout: 600_000 }, async () => {
  let sent = 0;
  const kinds = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: perMock, maxLength: perMock }), async (sequence) => {
      const mock = createTestMock();
      for (const [index, request] of sequence.entries()) {
        const response = await send(mock, request, index);
        const problems = [
          ...responseProblems(request.operationId, response),
          ...misjudged(request, response),
        ];
        if (mock.faults.length > 0 || problems.length > 0) {
          throw new Error(
            JSON.stringify(
              {
                request,
                status: response.status,
                json: response.json,
                problems,
                faults: mock.faults.map(String),
              },
              null,
              1,
            ),
          );
        }
        sent += 1;
        const kind = `${request.operationId} ${request.fault === undefined ? 'valid' : 'invalid'} ${response.status}`;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        mock.wait(index % 7 === 0 ? 5000 : 10);
      }
    }),
    {
      numRuns: Math.ceil(wanted / perMock),
      endOnFailure: true,
      reporter: reportBriefly,
      ...(process.env['MOCK_SEED'] && { seed: Number(process.env['MOCK_SEED']) }),
    },
  );
  expect(sent).toBeGreaterThanOrEqual(wanted);
  if (process.env['MOCK_REQUESTS']) console.log(Object.fromEntries([...kinds].sort()));
  // the generator reaches what matters: every operation answers well-formed requests with 200, and rejects others
  const operationIds = new Set([...kinds.keys()].map((kind) => kind.split(' ')[0]));
  for (const id of operationIds)
    expect(kinds.get(`${id} valid 200`) ?? 0, `${id} with 200`).toBeGreaterThan(0);
  expect(operationIds).toEqual(new Set(operationsOf(readContract()).map(({ operationId }) => operationId)));
});

/** The request that failed is in the error; the hundreds before it are not worth printing. */
function reportBriefly({ failed, seed, errorInstance }: fc.RunDetails<[GeneratedRequest[]]>): void {
  if (failed) throw new Error(`MOCK_SEED=${seed} shows it again: ${String(errorInstance)}`);
}

/** What is wrong with the response, from what is known about the request. */
function misjudged({ operationId, fault }: GeneratedRequest, { status, json }: MockResponse): string[] {
  if (fault === undefined) {
    const possible = [...documentedStatuses(operationId), 413]; // the sandbox may be full
    return possible.includes(status) ? [] : [`${status} is none of ${possible.join()}`];
  }
  if (status !== 400) return [`a fault in ${fault} was responded with ${status}`];
  const detail = String(json.errors.detail);
  return detail.includes(fault) ? [] : [`the detail “${detail}” does not name ${fault}`];
}

function send(
  mock: TestMock,
  { method, path, client, language, json, parts }: GeneratedRequest,
  index: number,
): Promise<MockResponse> {
  const headers = { 'accept-language': language };
  if (!parts) return mock.send(method, path, { client, headers, ...(json !== undefined && { json }) });
  const form = new FormData();
  for (const [name, value] of parts) {
    const isFile = ['files', 'license', 'models'].includes(name) && value !== 'text where a file belongs';
    if (!isFile) form.append(name, String(value));
    else form.append(name, fileFor(name, index, String(value)));
  }
  return mock.send(method, path, { client, headers, body: form });
}

function fileFor(name: string, index: number, value: string): File {
  if (name === 'license')
    return new File([index % 3 === 0 ? 'VISUAL INSPECTION SANDBOX LICENSE\n' : value], 'license.key');
  if (name === 'models')
    return index % 5 === 0 ? new File([emptyZip as BlobPart], 'models.zip') : new File([value], 'models.zip');
  const [fileName, bytes] = files[index % files.length] as [string, Uint8Array];
  return new File([bytes as BlobPart], index % 4 === 0 && value !== '' ? value : fileName);
}

/** What an export of no model gives. */
const emptyZip = await createTestMock()
  .send('POST', '/v1/export_models', { json: { model_ids: [] } })
  .then(({ bytes }) => bytes);
