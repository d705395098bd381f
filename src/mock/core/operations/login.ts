import { hexadecimal, nextNumber } from '../identifiers.ts';
import { limits } from '../limits.ts';
import { ApiError } from '../apiError.ts';
import type { PublicOperation } from '../operation.ts';
import type { Transaction } from '../store.ts';

export const login: PublicOperation<'login'> = ({ body, now }, { store, secret }) =>
  store.transaction('write', async (transaction) => {
    const client = await transaction.get('clients', body.client_id);
    if (!client) throw new ApiError('UnknownClient');
    if (client.client_secret !== body.client_secret) throw new ApiError('WrongSecret');
    await forgetTokens(transaction, client.client_id, now);
    const sequence = await nextNumber(transaction, 'token');
    const token = hexadecimal(secret, `token of ${client.client_id} at ${now}`, sequence);
    const expires_at = now + client.token_seconds * 1000;
    await transaction.put('tokens', { token, client_id: client.client_id, sequence, expires_at });
    return { data: { access_token: token, expires: client.token_seconds } };
  });

async function forgetTokens(transaction: Transaction, clientId: string, now: number): Promise<void> {
  const tokens = (await transaction.ofClient('tokens', clientId)).sort((a, b) => b.sequence - a.sequence);
  const old = tokens.filter(({ expires_at }, index) => expires_at <= now || index >= limits.tokens - 1);
  for (const { token } of old) await transaction.delete('tokens', token);
}
