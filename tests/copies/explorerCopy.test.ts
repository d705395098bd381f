import { expect, test } from 'vitest';
import { explorerCopy } from '../../src/copies/explorerCopy.ts';

test('the copy of the explorer says what it is, where it opens and which operations it has', () => {
  const copy = explorerCopy(
    { title: 'Explorer', description: 'Send requests.', markdown: '1.\n2.\n:::' },
    [
      {
        title: 'Log in',
        request: 'POST /auth/token',
        reference: '/methods/login/index.md',
        explorer: '/explorer/#/operations/login',
      },
    ],
    { open: 'Open it', operations: 'Operations', send: 'Send' },
    '/explorer/',
  );
  expect(copy.markdown).toBe(
    '# Explorer\n\nSend requests.\n\n[Open it](/explorer/)\n\n## Operations\n\n- [Log in](/methods/login/index.md) `POST /auth/token` ([Send](/explorer/#/operations/login))\n\n---\n\n/explorer/\n',
  );
});
