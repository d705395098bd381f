import { expect, test } from 'vitest';
import { publishedContract } from '../../../src/api/localizedContract.ts';
import { createErrorRecognition, documentedErrorNames } from '../../../tools/examples/documentedErrors.ts';
import type { Exchange } from '../../../tools/examples/exchange.ts';

const contract = publishedContract('en');
const recognize = createErrorRecognition([contract, publishedContract('ja')]);

function response(status: number, title: string, detail: unknown = null): Exchange {
  const body = new Uint8Array(
    new TextEncoder().encode(JSON.stringify({ errors: { title, status, detail } })),
  );
  const request = { method: 'GET', url: 'http://x/', headers: new Headers(), body: new Uint8Array() };
  return { request, response: { status, headers: new Headers(), body } };
}

const cases: [string, Exchange, string | undefined][] = [
  ['login', response(401, 'Cannot find client information'), 'UnknownClient'],
  ['get_item', response(401, 'No permission to view item!'), 'ItemNotPermitted'],
  ['get_item', response(401, 'No permission to access this resource'), 'PermissionDenied'],
  ['upload_license', response(403, 'Invalid license!'), 'InvalidLicense'],
  ['upload_license', response(403, 'Invalid license!', 'License already exists'), 'LicenseExists'],
  ['upload_item', response(400, 'Invalid Request', ['other.bmp']), 'InvalidFile'],
  ['upload_item', response(400, 'Invalid Request', 'training is missing'), 'InvalidRequest'],
  ['predict', response(400, 'Something else'), undefined],
];

test.each(cases)('%s responses an error', (operationId, exchange, want) => {
  expect(recognize(operationId, exchange)).toBe(want);
});

test('errors are recognized in every language of the contract', () => {
  const title = (
    publishedContract('ja').components.examples?.['NoImages'] as { value: { errors: { title: string } } }
  ).value.errors.title;
  expect(title).not.toBe('No images to upload');
  expect(recognize('upload_item', response(400, title))).toBe('NoImages');
});

test('all documented errors are known', () => {
  expect(documentedErrorNames(contract)).toContain('ImageNotFound');
  expect(documentedErrorNames(contract)).not.toContain('Items');
});
