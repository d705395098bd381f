import { expect, it } from 'vitest';
import { linkedContent, requestLink } from '../../../../src/explorer/page/links/requestAddress.ts';
import { operationOf } from '../../../../src/explorer/routes.ts';

const page = new URL('https://docs.example/ja/explorer/?x=1#/operations/login');

it('an address carries fields and body, behind the “#”', () => {
  const link = new URL(
    requestLink(page, 'train', { fields: { 'Accept-Language': 'ja' }, body: '{"name":"プレート ?&#"}' }),
  );
  expect(link.pathname + link.search).toBe('/ja/explorer/');
  expect(operationOf(link.hash)).toBe('train');
  const content = linkedContent(link.hash);
  expect(content?.fields).toEqual({ 'Accept-Language': 'ja' });
  expect(JSON.parse(String(content?.body))).toEqual({ name: 'プレート ?&#' });
});

it('no secret is in it, and no body that cannot be looked into', () => {
  const content = (body: string) => linkedContent(new URL(requestLink(page, 'login', { body })).hash);
  const login = content('{"client_id":"me","client_secret":"hush"}');
  expect(JSON.parse(String(login?.body))).toEqual({ client_id: 'me' });
  expect(content('{"client_secret":"hush"')).toEqual({});
});

it.each(['#/operations/train', '#/operations/train?form=%%', '#/operations/train?form=abc', ''])(
  '%s fills in nothing',
  (hash) => {
    expect(linkedContent(hash)).toBeUndefined();
  },
);
