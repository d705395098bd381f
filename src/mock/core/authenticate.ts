import type { Client } from './records.ts';
import { ApiError } from './apiError.ts';
import type { Store } from './store.ts';

/**
 * The client whose token a request carries.
 *
 * @param now milliseconds since 1970
 * @throws {ApiError} without a token, with one that nobody has, and with one that has expired
 */
export function authenticate(request: Request, store: Store, now: number): Promise<Client> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return store.transaction('read', async (transaction) => {
    const known = token === undefined ? undefined : await transaction.get('tokens', token);
    const client =
      known && known.expires_at > now ? await transaction.get('clients', known.client_id) : undefined;
    if (!client) throw new ApiError('PermissionDenied');
    return client;
  });
}
