import type { Mock } from '../core/createMock.ts';

const forEveryone = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Disposition, Content-Language',
};

/**
 * Lets pages of any origin call the mock: there is nothing on it that its demo credentials would not open. Pages of the internet ask
 * first whether they may call a machine of the local network.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function openToAll(fetch: Mock['fetch']): Mock['fetch'] {
  return async (request) => {
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: permissions(request.headers) });
    const response = await fetch(request);
    for (const [name, value] of Object.entries(forEveryone)) response.headers.set(name, value);
    return response;
  };
}

function permissions(asked: Headers): Record<string, string> {
  return {
    ...forEveryone,
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': asked.get('access-control-request-headers') ?? '*',
    'access-control-max-age': '600',
    ...(asked.has('access-control-request-private-network') && {
      'access-control-allow-private-network': 'true',
    }),
  };
}
