import { expect, test } from 'vitest';
import { createContracts } from '../../../src/explorer/page/contracts.ts';

const text = JSON.stringify({ openapi: '3.1.0', servers: [{ url: '/api' }], paths: {} });

test('the contract names the server that is asked for', () => {
  const contractFor = createContracts(text);
  expect(contractFor('https://factory.example/api').servers).toEqual([
    { url: 'https://factory.example/api' },
  ]);
  expect(contractFor('http://localhost/api').servers).toEqual([{ url: 'http://localhost/api' }]);
});

test('it is the same object as long as the server is the same, and another one for another server', () => {
  const contractFor = createContracts(text);
  const first = contractFor('/api');
  expect(contractFor('/api')).toBe(first);
  expect(contractFor('/other')).not.toBe(first);
});
