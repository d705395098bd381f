import type { Client } from '../records.ts';

const month = 2_592_000;

/** Who may log in. Together they can provoke every documented error. */
export const clients: readonly Client[] = [
  {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    token_seconds: month,
    licensed: true,
    has_algorithms: true,
    context_id: 7,
    title: 'metal-plates',
  },
  // has items of its own, and no license
  {
    client_id: 'other-client',
    client_secret: 'other-secret',
    token_seconds: month,
    licensed: false,
    has_algorithms: true,
    context_id: 8,
    title: 'other-plates',
  },
  // its server has no algorithms
  {
    client_id: 'bare-client',
    client_secret: 'bare-secret',
    token_seconds: month,
    licensed: true,
    has_algorithms: false,
    context_id: 9,
    title: 'bare',
  },
  // its tokens expire after a second
  {
    client_id: 'brief-client',
    client_secret: 'brief-secret',
    token_seconds: 1,
    licensed: true,
    has_algorithms: true,
    context_id: 10,
    title: 'brief',
  },
];
