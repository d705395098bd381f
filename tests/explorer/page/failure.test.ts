import { expect, it } from 'vitest';
import { corsHeaders } from '../../../src/explorer/page/failure.ts';

it('says what a server would have to send, for the request that was refused', () => {
  const exchange = {
    number: 1,
    operationId: 'train',
    method: 'POST',
    url: 'https://own.example/api/v1/train?x=1',
    server: 'https://own.example/api',
    isSandbox: false,
    headers: { Authorization: 'Bearer hush', 'Content-Type': 'application/json' },
    body: '{}',
  };
  const text = corsHeaders(exchange, 'https://docs.example');
  expect(text).toContain('OPTIONS /api/v1/train\nAccess-Control-Allow-Origin: https://docs.example\n');
  expect(text).toContain('Access-Control-Allow-Methods: POST');
  expect(text).toContain('Access-Control-Allow-Headers: Authorization, Content-Type');
  expect(text).not.toContain('hush');
});
