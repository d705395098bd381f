import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import { createExchangeCheck } from '../../../tools/examples/contractCheck.ts';
import type { Exchange } from '../../../tools/examples/exchange.ts';

const check = createExchangeCheck(readContract());
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const token = { authorization: 'Bearer x' };
const json = { 'content-type': 'application/json' };

interface Given {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  status?: number;
  response?: unknown;
  responseType?: string;
}

function exchange({
  method = 'GET',
  path,
  headers = token,
  body = '',
  status = 200,
  response,
  responseType,
}: Given): Exchange {
  return {
    request: {
      method,
      url: `http://127.0.0.1:1234/api${path}`,
      headers: new Headers(headers),
      body: bytes(body),
    },
    response: {
      status,
      headers: new Headers({ 'content-type': responseType ?? 'application/json; charset=UTF-8' }),
      body: bytes(typeof response === 'string' ? response : JSON.stringify(response)),
    },
  };
}

const ok = { data: { status: 'ok' } };
const failed = { errors: { title: 'x', status: 400, detail: null, source: { pointer: '/api' } } };
const form = (...fields: [string, string][]): string =>
  fields
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('') + '--b--\r\n';
const multipart = { ...token, 'content-type': 'multipart/form-data; boundary=b' };

const cases: [string, { given: Given; want: { request: string[]; response: string[] } }][] = [
  [
    'as the contract says',
    {
      given: { path: '/auth/app_version', response: { data: '1.1.2' } },
      want: { request: [], response: [] },
    },
  ],
  [
    'no such path',
    {
      given: { path: '/v1/itemz', response: {} },
      want: { request: ['GET /v1/itemz: the contract has no such operation'], response: [] },
    },
  ],
  [
    'wrong method',
    {
      given: { method: 'PUT', path: '/v1/items', response: {} },
      want: { request: ['PUT /v1/items: the contract has no such operation'], response: [] },
    },
  ],
  [
    'no token',
    {
      given: { path: '/auth/app_version', headers: {}, response: { data: '1' } },
      want: { request: ['GET /auth/app_version: no access token'], response: [] },
    },
  ],
  [
    'unknown query parameter, parameter of a wrong type',
    {
      given: {
        path: '/v1/item/a?show_annotations=7&x=1',
        response: {
          data: { item_id: 'a', status: 'done', active: true, name: 'a', is_training_data: true },
        },
      },
      want: {
        request: [
          'GET /v1/item/a: query parameter “x” is not in the contract',
          'GET /v1/item/a: parameter “show_annotations” must be boolean',
        ],
        response: [],
      },
    },
  ],
  [
    'a language as browsers send it',
    {
      given: {
        path: '/auth/app_version',
        headers: { ...token, 'accept-language': 'ja,en-US;q=0.9,*;q=0.1' },
        response: { data: '1' },
      },
      want: { request: [], response: [] },
    },
  ],
  [
    'a JSON body of a wrong shape',
    {
      given: {
        method: 'DELETE',
        path: '/v1/model',
        headers: { ...token, ...json },
        body: '{"model_ids":[1]}',
        response: ok,
      },
      want: { request: ['DELETE /v1/model: /model_ids/0 must be string'], response: [] },
    },
  ],
  [
    'a body of a wrong type',
    {
      given: {
        method: 'DELETE',
        path: '/v1/model',
        headers: { ...token, 'content-type': 'text/plain' },
        body: 'x',
        response: ok,
      },
      want: { request: ['DELETE /v1/model: request body is text/plain, not application/json'], response: [] },
    },
  ],
  [
    'a form',
    {
      given: {
        method: 'POST',
        path: '/v1/upload',
        headers: multipart,
        body: form(['training', 'true'], ['files', 'x'], ['files', 'y']),
        response: { data: { item_ids: ['a'] } },
      },
      want: { request: [], response: [] },
    },
  ],
  [
    'a form without its file, with an unknown field and a wrong value',
    {
      given: {
        method: 'POST',
        path: '/v1/upload',
        headers: multipart,
        body: form(['training', 'yes'], ['colour', 'red']),
        response: { data: { item_ids: ['a'] } },
      },
      want: {
        request: [
          'POST /v1/upload: form field “colour” is not in the contract',
          "POST /v1/upload: (body) must have required property 'files'",
          'POST /v1/upload: /training must be boolean',
        ],
        response: [],
      },
    },
  ],
  [
    'a status that is not documented',
    {
      given: { path: '/v1/workers', status: 418, response: failed },
      want: {
        request: [],
        response: ['GET /v1/workers: responded 418, which the contract does not document'],
      },
    },
  ],
  [
    'a response of a wrong type',
    {
      given: { path: '/v1/workers', response: 'x', responseType: 'text/html' },
      want: { request: [], response: ['GET /v1/workers: responded with text/html, not application/json'] },
    },
  ],
  [
    'a response of a wrong shape',
    {
      given: {
        path: '/v1/workers',
        response: { data: { active_worker_count: -1, pending: [], in_progress: [], done: [] } },
      },
      want: { request: [], response: ['GET /v1/workers: response /data/active_worker_count must be >= 0'] },
    },
  ],
];

describe('createExchangeCheck', () => {
  test.each(cases)('%s', async (_name, { given, want }) => {
    const { request, response } = await check(exchange(given));
    expect({ request, response }).toEqual(want);
  });
});
